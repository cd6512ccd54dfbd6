import { INestApplicationContext } from '@nestjs/common';
import { Option, SubCommand } from 'nest-commander';
import { Account, Disabling } from '../../accounts';
import { SystemActor } from '../../kernel';
import { moment } from '../option-values';
import { ActCommand, ActOptions, ON_ACCOUNT } from './act-command';

interface Options extends ActOptions {
  readonly until?: Date;
}

@SubCommand({ ...ON_ACCOUNT, name: 'disable', description: 'disable an account; its sessions end' })
export class DisableAccount extends ActCommand<Options> {
  protected readonly done = 'disabled';

  protected act(
    house: INestApplicationContext,
    { id }: Account,
    { reason, until }: Options,
    by: SystemActor,
  ): Promise<unknown> {
    return house.get(Disabling).disable(id, reason, until, by);
  }

  @Option({
    flags: '--until <moment>',
    description: 'as 2026-09-01T08:00:00+02:00 (default: until the hold is lifted)',
  })
  parseUntil(text: string): Date {
    return moment(text);
  }
}
