/**
 * support/database: a real database for each test file, in the blink of an eye.
 *
 * Each run of jest has a server (a throw-away one, or that of DATABASE_URL) and, on it, a template that went through the
 * project's migrations. `createTestDatabase()` copies the template.
 */
export { createTestDatabase } from './test-database';
export type { TestDatabase } from './test-database';
export { run, until } from './statements';
