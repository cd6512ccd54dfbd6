import { INestApplicationContext } from '@nestjs/common';
import { SubCommand } from 'nest-commander';
import { AccessExplanations, Accounts, Customers } from '../accounts';
import { Database } from '../platform/database';
import { LetterList } from '../mail';
import { Conversation, Manner } from './conversation';
import { ExplainedAccount, inJson, inLines } from './explained-account';
import { House } from './house';
import { HouseCommand } from './house-command';

const LETTERS = 10;

@SubCommand({
  name: 'explain',
  arguments: '<user-name>',
  argsDescription: { '<user-name>': 'as anna/acme' },
  description: 'may this account sign in, and if not: why, since when, and who can lift it?',
})
export class AccountExplain extends HouseCommand {
  constructor(
    conversation: Conversation,
    private readonly house: House,
  ) {
    super(conversation);
  }

  protected async execute(_: Manner, [userName = '']: readonly string[]): Promise<void> {
    const explained = await this.house.open((house) =>
      house.get(Database).acrossCustomers('access explained to the operator', () => explain(house, userName)),
    );
    this.conversation.answer(inJson(explained, this.conversation), () => inLines(explained, this.conversation));
  }
}

async function explain(house: INestApplicationContext, userName: string): Promise<ExplainedAccount> {
  const accounts = house.get(Accounts);
  const account = await accounts.withUserName(userName);
  const customer = account.customerId === null ? null : await house.get(Customers).get(account.customerId);
  const access = await house.get(AccessExplanations).explainToOperator(account);
  const { items: letters } = await house.get(LetterList).page(account.id, LETTERS);
  return { account, customer, access, letters };
}
