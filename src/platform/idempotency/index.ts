/** idempotency: a request that creates or sends may be repeated without happening twice. Owns `idempotency_keys`. */
export * from './idempotent.interceptor';
