/**
 * database: transactions with the scope that row level security asks for, single-statement look-ups, migrations, keyset pages.
 *
 * Owns the application's role and the tenant wall that every customer's table stands behind.
 */
export * from './application-role';
export * from './concurrent-index';
export * from './columns-of';
export * from './data-source';
export * from './database';
export * from './database-unavailable';
export * from './database.module';
export * from './keyset-page';
export * from './lookups';
export * from './migrate';
export * from './moments';
export * from './row-level-security';
export * from './undelivered';
export * from './unique-violation';
