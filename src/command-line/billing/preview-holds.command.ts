import { Option, SubCommand } from 'nest-commander';
import { BillingPreviews } from '../../billing-status';
import { Conversation, Manner } from '../conversation';
import { House } from '../house';
import { HouseCommand } from '../house-command';
import { wholeNumber } from '../option-values';

interface Options extends Manner {
  readonly threshold?: number;
}

const LIMIT = 1_000;

@SubCommand({
  name: 'preview',
  description: `who will be held for unpaid invoices within a day; ${LIMIT} at most`,
})
export class PreviewHolds extends HouseCommand<Options> {
  constructor(
    conversation: Conversation,
    private readonly house: House,
  ) {
    super(conversation);
  }

  protected async execute({ threshold }: Options): Promise<void> {
    const { items } = await this.house.open((house) => house.get(BillingPreviews).page(LIMIT, undefined, threshold));
    this.conversation.answer(items, () =>
      items.length === 0
        ? [this.conversation.say('answers.billing.nobody')]
        : items.map(({ customerId, customerName, heldFrom, isHeldNow }) => {
            const state = this.conversation.say(`answers.billing.${isHeldNow ? 'held' : 'notHeld'}`);
            return [customerId, customerName, this.conversation.moment(heldFrom), state].join('  ');
          }),
    );
  }

  @Option({ flags: '--threshold <number>', description: 'as if so many overdue invoices held by default' })
  parseThreshold(text: string): number {
    return wholeNumber(text);
  }
}
