import { INestApplicationContext } from '@nestjs/common';
import { Option, SubCommand } from 'nest-commander';
import { Account, Accounts } from '../../accounts';
import { ActingForCustomer, CollaboratorChanges } from '../../collaborators';
import { plainText } from '../option-values';
import { ON_ACCOUNT } from '../support/act-command';
import { CollaboratorActCommand, CollaboratorActOptions } from './collaborator-act-command';

interface Options extends CollaboratorActOptions {
  readonly address: string;
}

interface Corrected {
  readonly accountId: string;
  readonly userName: string;
  readonly email: string | null;
}

@SubCommand({
  ...ON_ACCOUNT,
  name: 'correct-address',
  description:
    'correct the address of a collaborator who has not activated the account; another activation mail goes there',
})
export class CorrectAddress extends CollaboratorActCommand<Corrected, Options> {
  protected async act(
    house: INestApplicationContext,
    { id: accountId, userName, version }: Account,
    { address, reason }: Options,
    by: ActingForCustomer,
  ): Promise<Corrected> {
    await house.get(CollaboratorChanges).correctAddress(accountId, version, address, by, reason);
    const { email } = await house.get(Accounts).get(accountId);
    return { accountId, userName, email };
  }

  protected lines({ email }: Corrected): readonly string[] {
    return [this.conversation.say('answers.activationMail.queued', { email })];
  }

  @Option({ flags: '--address <address>', description: 'the right one', required: true })
  parseAddress(text: string): string {
    return plainText(text, 254);
  }
}
