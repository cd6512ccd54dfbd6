import { SubCommand } from 'nest-commander';
import { amountInWords, InvoiceList, ListedInvoice } from '../../billing-status';
import { Database } from '../../platform/database';
import { Conversation, Manner } from '../conversation';
import { House } from '../house';
import { HouseCommand } from '../house-command';
import { customerOf } from '../customer-of';

const LIMIT = 100;

@SubCommand({
  name: 'invoices',
  arguments: '<user-name>',
  argsDescription: { '<user-name>': 'of any account of the customer' },
  description: `the invoices of a customer, what is to be paid first; ${LIMIT} at most`,
})
export class ListInvoices extends HouseCommand {
  constructor(
    conversation: Conversation,
    private readonly house: House,
  ) {
    super(conversation);
  }

  protected async execute(_: Manner, [userName = '']: readonly string[]): Promise<void> {
    const invoices = await this.house.open(async (house) => {
      const customerId = await customerOf(userName, house);
      const page = () => house.get(InvoiceList).page(customerId, LIMIT);
      return (await house.get(Database).inCustomer(customerId, page)).items;
    });
    this.conversation.answer(invoices, () =>
      invoices.length === 0
        ? [this.conversation.say('answers.billing.noInvoices')]
        : invoices.map((invoice) => this.line(invoice)),
    );
  }

  private line({ externalId, number, state, dueOn, openAmount, currency }: ListedInvoice): string {
    const shown = this.conversation.say(`answers.billing.states.${state}`);
    const open = amountInWords(openAmount, currency, this.conversation.language);
    return [externalId, number, shown, dueOn, open].join('  ');
  }
}
