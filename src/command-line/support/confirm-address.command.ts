import { INestApplicationContext } from '@nestjs/common';
import { SubCommand } from 'nest-commander';
import { Account, JudgedAddresses } from '../../accounts';
import { SystemActor } from '../../kernel';
import { ActCommand, ActOptions, ON_ACCOUNT } from './act-command';

@SubCommand({ ...ON_ACCOUNT, name: 'confirm-address', description: 'the e-mail address on file is the person’s' })
export class ConfirmAddress extends ActCommand {
  protected readonly done = 'address_confirmed';

  protected act(
    house: INestApplicationContext,
    { id }: Account,
    { reason }: ActOptions,
    by: SystemActor,
  ): Promise<unknown> {
    return house.get(JudgedAddresses).confirm(id, reason, by);
  }
}
