import { Inject, Injectable, OnApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { RunningSettings, SETTINGS, WrongSetting } from '../../platform/config';
import { BreachedList, NoBreachedList } from './breached-list';

/** Passwords that are known from breaches, where the deployment has a list of them. Nobody outside is asked. */
@Injectable()
export class BreachedPasswords implements OnModuleInit, OnApplicationShutdown {
  private list: BreachedList | null = null;

  constructor(@Inject(SETTINGS) private readonly settings: RunningSettings) {}

  /** @throws WrongSetting saying what is wrong with the file */
  async onModuleInit(): Promise<void> {
    const { BREACHED_PASSWORDS_FILE: path } = this.settings;
    if (path === undefined) return;
    this.list = await BreachedList.open(path).catch((error: unknown) => {
      const why = error instanceof NoBreachedList ? error.message : 'the file can’t be read';
      throw new WrongSetting(`The setting BREACHED_PASSWORDS_FILE is wrong: ${why}.`);
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.list?.close();
  }

  /** Whether the password is among them; no, where there is no list. Takes milliseconds. */
  async include(text: string): Promise<boolean> {
    return this.list !== null && (await this.list.has(text.normalize('NFC')));
  }
}
