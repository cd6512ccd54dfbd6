import { INestApplicationContext, Injectable } from '@nestjs/common';
import { Option } from 'nest-commander';
import { Account, Accounts } from '../../accounts';
import { operatorActor, SystemActor } from '../../kernel';
import { Database } from '../../platform/database';
import { Conversation, Manner } from '../conversation';
import { House } from '../house';
import { HouseCommand } from '../house-command';
import { plainText } from '../option-values';

const LONGEST_REASON = 500;

export interface ActOptions extends Manner {
  readonly reason: string;
}

/** What the commands have in common that do something to one account. */
export const ON_ACCOUNT = { arguments: '<user-name>', argsDescription: { '<user-name>': 'as anna/acme' } } as const;

/** Does to an account what staff could do at their desk; who answers for knowing whom it helps is the operator, with the reason given. */
@Injectable()
export abstract class ActCommand<Options extends ActOptions = ActOptions> extends HouseCommand<Options> {
  /** how the answer to it is called, among those of the command line */
  protected abstract readonly done: string;

  constructor(
    conversation: Conversation,
    private readonly house: House,
  ) {
    super(conversation);
  }

  protected async execute(options: Options, [userName = '']: readonly string[]): Promise<void> {
    const by = operatorActor(this.conversation.correlationId);
    const account = await this.house.open((house) =>
      house.get(Database).acrossCustomers('act of the operator', async () => {
        const named = await house.get(Accounts).withUserName(userName);
        await this.act(house, named, options, by);
        return named;
      }),
    );
    const said = { accountId: account.id, userName: account.userName, done: this.done };
    this.conversation.answer(said, () => [this.conversation.say(`answers.support.${this.done}`, said)]);
  }

  /** In one transaction. */
  protected abstract act(
    house: INestApplicationContext,
    account: Account,
    options: Options,
    by: SystemActor,
  ): Promise<unknown>;

  @Option({ flags: '--reason <text>', description: 'why; told to the customer, and in the history', required: true })
  parseReason(text: string): string {
    return plainText(text, LONGEST_REASON);
  }
}
