import { INestApplicationContext } from '@nestjs/common';
import { SubCommand } from 'nest-commander';
import { Account } from '../../accounts';
import { LostFactor } from '../../second-factor';
import { SystemActor } from '../../kernel';
import { ActCommand, ActOptions, ON_ACCOUNT } from './act-command';

@SubCommand({
  ...ON_ACCOUNT,
  name: 'remove-second-factor',
  description: 'take away the second factor that the person has lost',
})
export class RemoveSecondFactor extends ActCommand {
  protected readonly done = 'factors_removed';

  protected act(
    house: INestApplicationContext,
    { id }: Account,
    { reason }: ActOptions,
    by: SystemActor,
  ): Promise<unknown> {
    return house.get(LostFactor).remove(id, reason, by);
  }
}
