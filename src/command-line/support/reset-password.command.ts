import { INestApplicationContext } from '@nestjs/common';
import { SubCommand } from 'nest-commander';
import { Account } from '../../accounts';
import { StaffActs } from '../../support';
import { SystemActor } from '../../kernel';
import { ActCommand, ActOptions, ON_ACCOUNT } from './act-command';

@SubCommand({
  ...ON_ACCOUNT,
  name: 'reset',
  description: 'void the password, sign out, suspend, and send a link to choose a new one',
})
export class ResetPassword extends ActCommand {
  protected readonly done = 'password_reset';

  protected act(
    house: INestApplicationContext,
    { id }: Account,
    { reason }: ActOptions,
    by: SystemActor,
  ): Promise<unknown> {
    return house.get(StaffActs).resetPassword(id, reason, by);
  }
}
