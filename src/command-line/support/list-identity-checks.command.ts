import { SubCommand } from 'nest-commander';
import { Accounts, UserNames } from '../../accounts';
import { Database } from '../../platform/database';
import { IdentityChecks } from '../../support';
import { Conversation, Manner } from '../conversation';
import { House } from '../house';
import { HouseCommand } from '../house-command';
import { ON_ACCOUNT } from './act-command';

const LIMIT = 100;

@SubCommand({
  ...ON_ACCOUNT,
  name: 'identity-checks',
  description: 'how did staff find out who asked for help? The newest first',
})
export class ListIdentityChecks extends HouseCommand {
  constructor(
    conversation: Conversation,
    private readonly house: House,
  ) {
    super(conversation);
  }

  protected async execute(_: Manner, [userName = '']: readonly string[]): Promise<void> {
    const { checks, staff } = await this.house.open((house) =>
      house.get(Database).acrossCustomers('identity checks shown to the operator', async () => {
        const { id } = await house.get(Accounts).withUserName(userName);
        const { items } = await house.get(IdentityChecks).page(id, LIMIT);
        const staff = await house.get(UserNames).of([...new Set(items.map(({ checkedBy }) => checkedBy))]);
        return { checks: items, staff };
      }),
    );
    const say = (key: string) => this.conversation.say(`answers.support.checks.${key}`);
    this.conversation.answer(checks, () =>
      checks.length === 0
        ? [say('none')]
        : checks.map(({ checkedAt, checkedBy, method, note }) =>
            [this.conversation.moment(checkedAt), staff.get(checkedBy) ?? checkedBy, say(method), note].join('  '),
          ),
    );
  }
}
