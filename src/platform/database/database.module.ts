import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RunningSettings, SETTINGS } from '../config';
import { applicationOptions } from './application-role';
import { Database } from './database';
import { Lookups } from './lookups';

/** Milliseconds; a request that gets no connection by then is answered that the database is away. */
const CONNECTS_WITHIN = 5_000;

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [SETTINGS],
      useFactory: (settings: RunningSettings) => ({
        type: 'postgres',
        url: settings.DATABASE_URL,
        autoLoadEntities: true,
        applicationName: 'titolare',
        poolSize: settings.DATABASE_CONNECTIONS,
        extra: { options: applicationOptions(), connectionTimeoutMillis: CONNECTS_WITHIN, pipeline: true },
        retryAttempts: 3,
        retryDelay: 1000,
      }),
    }),
  ],
  providers: [Database, Lookups],
  exports: [Database, Lookups],
})
export class DatabaseModule {}
