import { INestApplicationContext } from '@nestjs/common';
import { SubCommand } from 'nest-commander';
import { Account } from '../../accounts';
import { StaffActs } from '../../support';
import { SystemActor } from '../../kernel';
import { ActCommand, ActOptions, ON_ACCOUNT } from './act-command';

@SubCommand({ ...ON_ACCOUNT, name: 'end-sessions', description: 'sign the person out everywhere' })
export class EndSessions extends ActCommand {
  protected readonly done = 'sessions_ended';

  protected act(
    house: INestApplicationContext,
    { id }: Account,
    { reason }: ActOptions,
    by: SystemActor,
  ): Promise<unknown> {
    return house.get(StaffActs).endSessions(id, reason, by);
  }
}
