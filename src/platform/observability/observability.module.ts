import { Global, Module } from '@nestjs/common';
import { CountAnswers } from './count-answers';
import { LogAnswers } from './log-answers';
import { LoggingModule } from './logging.module';
import { Metrics } from './metrics';
import { OperationsController } from './operations.controller';

@Global()
@Module({
  imports: [LoggingModule],
  controllers: [OperationsController],
  providers: [Metrics, CountAnswers, LogAnswers],
  exports: [Metrics],
})
export class ObservabilityModule {}
