/**
 * embedded-postgres: a PostgreSQL server of our own, for those who give us none.
 *
 * It unpacks, initialises, starts and stops the server that was installed with the project, in a data folder, listening on
 * the loopback interface only. It publishes and hears nothing, and owns the data folder that it is given.
 */
export { EmbeddedPostgresError } from './embedded-postgres.errors';
export { startEmbeddedPostgres } from './embedded-postgres';
export type { EmbeddedPostgres } from './embedded-postgres';
export { eraseEmbeddedPostgres } from './erase';
