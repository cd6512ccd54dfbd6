/**
 * jobs: the durable queue on PostgreSQL. A job is written with the change that causes it and worked on after the commit, at least
 * once, by any process.
 */
export * from './answer-moments';
export * from './job-handler';
export * from './jobs';
export * from './jobs.module';
