import { Option, SubCommand } from 'nest-commander';
import { boundsOf, Policies } from '../../accounts';
import { operatorActor } from '../../kernel';
import { Conversation, Manner } from '../conversation';
import { House } from '../house';
import { HouseCommand } from '../house-command';
import { wholeNumber } from '../option-values';
import { WrongUse } from '../wrong-use';
import { customerOf } from '../customer-of';

interface Options extends Manner {
  readonly invoices?: number;
}

@SubCommand({
  name: 'threshold',
  arguments: '<user-name>',
  argsDescription: { '<user-name>': 'of any account of the customer' },
  description: 'decide how many overdue invoices hold one customer; the hold follows at once',
})
export class SetThreshold extends HouseCommand<Options> {
  constructor(
    conversation: Conversation,
    private readonly house: House,
  ) {
    super(conversation);
  }

  protected async execute({ invoices }: Options, [userName = '']: readonly string[]): Promise<void> {
    const by = operatorActor(this.conversation.correlationId);
    const decided = invoices === undefined ? {} : { overdueInvoicesThatHold: invoices };
    const { values } = await this.house.open(async (house) =>
      house.get(Policies).decide(await customerOf(userName, house), decided, by),
    );
    const threshold = values.overdueInvoicesThatHold;
    this.conversation.answer({ threshold }, () => [this.conversation.say('answers.billing.threshold', { threshold })]);
  }

  @Option({ flags: '--invoices <number>', description: 'so many (default: what the deployment has)' })
  parseInvoices(text: string): number {
    const bounds = boundsOf('overdueInvoicesThatHold');
    const number = wholeNumber(text);
    if (bounds.type !== 'integer' || (number >= bounds.minimum && number <= bounds.maximum)) return number;
    throw new WrongUse(`It must be ${bounds.minimum} to ${bounds.maximum}.`);
  }
}
