import { DynamicModule, Module } from '@nestjs/common';
import { Clock, SystemClock } from '../../kernel';
import { RunningSettings } from './setting-definitions';

/** The injection token of the {@link RunningSettings}. */
export const SETTINGS = Symbol('settings');

@Module({})
export class ConfigModule {
  /** Makes the settings, and the clock, available everywhere. */
  static with(settings: RunningSettings, clock: Clock = new SystemClock()): DynamicModule {
    return {
      module: ConfigModule,
      global: true,
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: Clock, useValue: clock },
      ],
      exports: [SETTINGS, Clock],
    };
  }
}
