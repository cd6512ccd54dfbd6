import { DynamicModule, Module } from '@nestjs/common';
import { RunningSettings, SETTINGS } from '../config';
import { Translator } from './translator';
import { Words } from './words';

@Module({})
export class I18nModule {
  /** @param rooms what each room says; two rooms never say different things under one key */
  static with(rooms: readonly Words[]): DynamicModule {
    return {
      module: I18nModule,
      global: true,
      providers: [
        {
          provide: Translator,
          inject: [SETTINGS],
          useFactory: (settings: RunningSettings) => new Translator(rooms, settings.LANGUAGE),
        },
      ],
      exports: [Translator],
    };
  }
}
