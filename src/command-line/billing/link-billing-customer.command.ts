import { SubCommand } from 'nest-commander';
import { BillingMirror } from '../../billing-status';
import { operatorActor } from '../../kernel';
import { Conversation, Manner } from '../conversation';
import { House } from '../house';
import { HouseCommand } from '../house-command';
import { customerOf } from '../customer-of';
import { externalId } from './external-id';

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

  protected async execute(_: Manner, [named = '', userName = '']: readonly string[]): Promise<void> {
    const by = operatorActor(this.conversation.correlationId);
    const id = externalId(named);
    const customerId = await this.house.open(async (house) => {
      const ours = await customerOf(userName, house);
      await house.get(BillingMirror).linkCustomer(id, ours, by);
      return ours;
    });
    this.conversation.answer({ externalId: id, customerId }, () => [
      this.conversation.say('answers.billing.linked', { externalId: id, customerId }),
    ]);
  }
}
