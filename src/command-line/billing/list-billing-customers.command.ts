import { Option, SubCommand } from 'nest-commander';
import { BillingCustomerList, ListedBillingCustomer } from '../../billing-status';
import { Conversation, Manner } from '../conversation';
import { House } from '../house';
import { HouseCommand } from '../house-command';

interface Options extends Manner {
  readonly unknown?: boolean;
}

const LIMIT = 100;

@SubCommand({
  name: 'customers',
  description: `of whom the billing system speaks, and who that is; ${LIMIT} at most`,
})
export class ListBillingCustomers extends HouseCommand<Options> {
  constructor(
    conversation: Conversation,
    private readonly house: House,
  ) {
    super(conversation);
  }

  protected async execute({ unknown: onlyUnknown = false }: Options): Promise<void> {
    const { items, unknown } = await this.house.open((house) =>
      house.get(BillingCustomerList).page(LIMIT, undefined, onlyUnknown),
    );
    this.conversation.answer({ items, unknown }, () => [
      ...items.map((customer) => this.line(customer)),
      this.conversation.say('answers.billing.unknown', { count: unknown }),
    ]);
  }

  private line({ externalId, customerId, unpaidInvoices, invoices }: ListedBillingCustomer): string {
    const counted = this.conversation.say('answers.billing.counted', { invoices, unpaidInvoices });
    return [externalId, customerId ?? '–', counted].join('  ');
  }

  @Option({ flags: '--unknown', description: 'only those that are none of ours' })
  parseUnknown(): boolean {
    return true;
  }
}
