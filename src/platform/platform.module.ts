import { DynamicModule, Module } from '@nestjs/common';
import { Clock } from '../kernel';
import { ConfigModule, RunningSettings } from './config';
import { CryptoModule } from './crypto';
import { DatabaseModule } from './database';
import { EventsModule } from './events';
import { httpWords } from './http';
import { I18nModule, Words } from './i18n';
import { JobsModule } from './jobs';
import { ObservabilityModule } from './observability';
import { RateLimitsModule } from './rate-limits';

@Module({})
export class PlatformModule {
  /**
   * The ground that every room stands on.
   *
   * @param words what each room says to people
   * @param clock tests give one that they move
   */
  static with(settings: RunningSettings, words: readonly Words[], clock?: Clock): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        ConfigModule.with(settings, clock),
        I18nModule.with([httpWords, ...words]),
        CryptoModule,
        DatabaseModule,
        JobsModule,
        EventsModule,
        RateLimitsModule,
        ObservabilityModule,
      ],
    };
  }
}
