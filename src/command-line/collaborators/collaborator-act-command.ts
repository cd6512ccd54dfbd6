import { INestApplicationContext, Injectable } from '@nestjs/common';
import { Option } from 'nest-commander';
import { Account, AccountIsDeactivated, Accounts } from '../../accounts';
import { ActingForCustomer, NotACollaborator } from '../../collaborators';
import { operatorActor } from '../../kernel';
import { Database } from '../../platform/database';
import { Conversation, Manner } from '../conversation';
import { House } from '../house';
import { HouseCommand } from '../house-command';
import { plainText } from '../option-values';

const LONGEST_REASON = 500;

export interface CollaboratorActOptions extends Manner {
  readonly reason: string;
}

/** Does to a collaborator what those who manage them could do; it is told to them, with the reason. */
@Injectable()
export abstract class CollaboratorActCommand<
  Result,
  Options extends CollaboratorActOptions = CollaboratorActOptions,
> extends HouseCommand<Options> {
  constructor(
    conversation: Conversation,
    private readonly house: House,
  ) {
    super(conversation);
  }

  protected async execute(options: Options, [userName = '']: readonly string[]): Promise<void> {
    const result = await this.house.open(async (house) => {
      const database = house.get(Database);
      const account = await database.acrossCustomers('collaborator looked up by the operator', () =>
        house.get(Accounts).withUserName(userName),
      );
      const { customerId, role, deactivatedAt } = account;
      if (customerId === null || role !== 'collaborator') throw new NotACollaborator();
      if (deactivatedAt !== null) throw new AccountIsDeactivated();
      const by = { ...operatorActor(this.conversation.correlationId), customerId };
      return database.inCustomer(customerId, () => this.act(house, account, options, by));
    });
    this.conversation.answer(result, () => this.lines(result));
  }

  /** In one transaction, in the scope of the customer. */
  protected abstract act(
    house: INestApplicationContext,
    collaborator: Account,
    options: Options,
    by: ActingForCustomer,
  ): Promise<Result>;

  /** for a person */
  protected abstract lines(result: Result): readonly string[];

  protected say(key: string, values: Readonly<Record<string, unknown>> = {}): string {
    return this.conversation.say(`answers.collaborator.${key}`, values);
  }

  @Option({ flags: '--reason <text>', description: 'why; told to the customer, and in the history', required: true })
  parseReason(text: string): string {
    return plainText(text, LONGEST_REASON);
  }
}
