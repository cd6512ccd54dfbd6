import { Global, Module } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import { ClsPluginTransactional } from '@nestjs-cls/transactional';
import { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { ClsModule } from 'nestjs-cls';
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
        extra: { options: applicationOptions(), connectionTimeoutMillis: CONNECTS_WITHIN },
        retryAttempts: 3,
        retryDelay: 1000,
      }),
    }),
    ClsModule.forRoot({
      plugins: [
        new ClsPluginTransactional({
          imports: [TypeOrmModule],
          adapter: new TransactionalAdapterTypeOrm({ dataSourceToken: getDataSourceToken() }),
        }),
      ],
    }),
  ],
  providers: [Database, Lookups],
  exports: [Database, Lookups],
})
export class DatabaseModule {}
