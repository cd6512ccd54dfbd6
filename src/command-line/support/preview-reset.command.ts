import { SubCommand } from 'nest-commander';
import { Accounts } from '../../accounts';
import { operatorActor } from '../../kernel';
import { Database } from '../../platform/database';
import { StaffActs } from '../../support';
import { Conversation, Manner } from '../conversation';
import { House } from '../house';
import { HouseCommand } from '../house-command';
import { ON_ACCOUNT } from './act-command';

@SubCommand({ ...ON_ACCOUNT, name: 'preview-reset', description: 'what would “support reset” do? Changes nothing' })
export class PreviewReset extends HouseCommand {
  constructor(
    conversation: Conversation,
    private readonly house: House,
  ) {
    super(conversation);
  }

  protected async execute(_: Manner, [userName = '']: readonly string[]): Promise<void> {
    const by = operatorActor(this.conversation.correlationId);
    const foreseen = await this.house.open((house) =>
      house.get(Database).acrossCustomers('reset foreseen by the operator', async () => {
        const account = await house.get(Accounts).withUserName(userName);
        const preview = await house.get(StaffActs).previewReset(account.id, by);
        return { accountId: account.id, userName: account.userName, ...preview };
      }),
    );
    const say = (key: string, values = {}) => this.conversation.say(`answers.support.reset.${key}`, values);
    this.conversation.answer(foreseen, () => [
      say('password', { userName: foreseen.userName }),
      say('sessions', { count: foreseen.sessionsThatEnd }),
      ...foreseen.mailProgramsThatStop.map((mailbox) => say('mailPrograms', { mailbox })),
      say('link', { address: foreseen.linkGoesTo }),
    ]);
  }
}
