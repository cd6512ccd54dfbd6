import { join } from 'node:path';
import { DataSource, DataSourceOptions } from 'typeorm';

/** Each room keeps its migrations in its own folder; their time stamps give the order. */
const MIGRATIONS = join(__dirname, '..', '..', '**', 'migrations', '*.migration.{ts,js}');

/** The owner's data source: it migrates and sees every row. The application itself never uses it. */
export function ownerDataSource(url: string): DataSource {
  const options: DataSourceOptions = {
    type: 'postgres',
    url,
    migrations: [MIGRATIONS],
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    applicationName: 'titolare migrations',
  };
  return new DataSource(options);
}
