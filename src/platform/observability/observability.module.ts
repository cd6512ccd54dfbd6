import { Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { LoggingModule } from './logging.module';
import { Metrics } from './metrics';
import { MetricsInterceptor } from './metrics.interceptor';
import { OperationsController } from './operations.controller';

@Global()
@Module({
  imports: [LoggingModule],
  controllers: [OperationsController],
  providers: [Metrics, { provide: APP_INTERCEPTOR, useClass: MetricsInterceptor }],
  exports: [Metrics],
})
export class ObservabilityModule {}
