import { INestApplicationContext } from '@nestjs/common';
import { SubCommand } from 'nest-commander';
import { Account, JudgedAddresses } from '../../accounts';
import { SystemActor } from '../../kernel';
import { ActCommand, ActOptions, ON_ACCOUNT } from './act-command';

@SubCommand({ ...ON_ACCOUNT, name: 'block-address', description: 'let no letter go to the e-mail address on file' })
export class BlockAddress extends ActCommand {
  protected readonly done = 'address_blocked';

  protected act(
    house: INestApplicationContext,
    { id }: Account,
    { reason }: ActOptions,
    by: SystemActor,
  ): Promise<unknown> {
    return house.get(JudgedAddresses).block(id, reason, by);
  }
}
