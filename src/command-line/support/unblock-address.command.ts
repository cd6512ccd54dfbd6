import { INestApplicationContext } from '@nestjs/common';
import { SubCommand } from 'nest-commander';
import { Account, JudgedAddresses } from '../../accounts';
import { SystemActor } from '../../kernel';
import { ActCommand, ActOptions, ON_ACCOUNT } from './act-command';

@SubCommand({
  ...ON_ACCOUNT,
  name: 'unblock-address',
  description: 'let letters go to the e-mail address on file again',
})
export class UnblockAddress extends ActCommand {
  protected readonly done = 'address_unblocked';

  protected act(
    house: INestApplicationContext,
    { id }: Account,
    { reason }: ActOptions,
    by: SystemActor,
  ): Promise<unknown> {
    return house.get(JudgedAddresses).unblock(id, reason, by);
  }
}
