/** start-up: from what the operator has set to a service that can run: embedded parts, secret key, and one sentence where it can't. */
export * from './or-say-why-not';
export * from './describe-api';
export * from './serve';
export * from './stop-on-signal';
export * from './supply-parts';
