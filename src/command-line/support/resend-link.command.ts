import { INestApplicationContext } from '@nestjs/common';
import { SubCommand } from 'nest-commander';
import { Account } from '../../accounts';
import { ResentLinks } from '../../recovery';
import { SystemActor } from '../../kernel';
import { ActCommand, ActOptions, ON_ACCOUNT } from './act-command';

@SubCommand({ ...ON_ACCOUNT, name: 'resend', description: 'send the link again that the account waits for' })
export class ResendLink extends ActCommand {
  protected readonly done = 'link_resent';

  protected act(
    house: INestApplicationContext,
    { id }: Account,
    { reason }: ActOptions,
    by: SystemActor,
  ): Promise<unknown> {
    return house.get(ResentLinks).send(id, reason, by);
  }
}
