import { INestApplicationContext } from '@nestjs/common';
import { Option, SubCommand } from 'nest-commander';
import { AccountNotFound, Accounts } from '../../accounts';
import { SystemActor } from '../../kernel';
import { Database } from '../../platform/database';
import { OwnerChange, OwnerChanges } from '../../support';
import { Manner } from '../conversation';
import { plainText } from '../option-values';
import { RequestCommand } from './request-command';

interface Options extends Manner {
  readonly name: string;
  readonly address: string;
  readonly reason: string;
  readonly documents: string;
}

@SubCommand({
  name: 'change-owner',
  arguments: '<user-name>',
  argsDescription: { '<user-name>': 'of the principal who is gone' },
  description: 'request that the account of a principal becomes another person’s; a member of staff must agree',
})
export class ChangeOwner extends RequestCommand<OwnerChange, Options> {
  protected async call(
    house: INestApplicationContext,
    { name, address, reason, documents }: Options,
    userName: string,
    by: SystemActor,
  ): Promise<OwnerChange> {
    const { customerId } = await house
      .get(Database)
      .acrossCustomers('act of the operator', () => house.get(Accounts).withUserName(userName));
    if (customerId === null) throw new AccountNotFound();
    const newPerson = { displayName: name, email: address };
    return house.get(OwnerChanges).request(customerId, { newPerson, reason, documents }, by);
  }

  protected lines({ id, state }: OwnerChange): readonly string[] {
    return [`${id}  ${this.say(`owner.${state}`)}`];
  }

  @Option({ flags: '--name <name>', description: 'of the new person', required: true })
  parseName(text: string): string {
    return plainText(text);
  }

  @Option({ flags: '--address <address>', description: 'e-mail address of the new person', required: true })
  parseAddress(text: string): string {
    return plainText(text, 254);
  }

  @Option({ flags: '--reason <text>', description: 'why', required: true })
  parseReason(text: string): string {
    return plainText(text, 500);
  }

  @Option({ flags: '--documents <text>', description: 'which documents were seen', required: true })
  parseDocuments(text: string): string {
    return plainText(text, 500);
  }
}
