import { SubCommand } from 'nest-commander';
import { BillingMirror } from '../../billing-status';
import { operatorActor } from '../../kernel';
import { Conversation, Manner } from '../conversation';
import { House } from '../house';
import { HouseCommand } from '../house-command';
import { plainText } from '../option-values';
import { customerOf } from './customer-of';

@SubCommand({
  name: 'link',
  arguments: '<billing-customer> <user-name>',
  argsDescription: {
    '<billing-customer>': 'the billing system’s own id of it',
    '<user-name>': 'of any account of the customer that it is',
  },
  description: 'say which customer the billing system means; its invoices count from then on',
})
export class LinkBillingCustomer extends HouseCommand {
  constructor(
    conversation: Conversation,
    private readonly house: House,
  ) {
    super(conversation);
  }

  protected async execute(_: Manner, [externalId = '', userName = '']: readonly string[]): Promise<void> {
    const by = operatorActor(this.conversation.correlationId);
    const customerId = await this.house.open(async (house) => {
      const id = await customerOf(userName, house);
      await house.get(BillingMirror).linkCustomer(plainText(externalId, 255), id, by);
      return id;
    });
    this.conversation.answer({ externalId, customerId }, () => [
      this.conversation.say('answers.billing.linked', { externalId, customerId }),
    ]);
  }
}
