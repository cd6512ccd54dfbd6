/** observability: structured logs without secrets, health for the balancer, numbers for Prometheus. */
export * from './metrics';
export * from './observability.module';
