/** events: one room states a fact, others hear it, either in the same transaction or durably after the commit. */
export * from './event-bus';
export * from './events.module';
export * from './listeners';
