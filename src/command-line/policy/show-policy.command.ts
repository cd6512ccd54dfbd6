import { SubCommand } from 'nest-commander';
import { CustomerPolicy, isOfOperator, Policies, POLICY_FIELDS, PolicyField } from '../../accounts';
import { operatorActor } from '../../kernel';
import { customerNamed } from '../customer-of';
import { PolicyCommand, PolicyOptions } from './policy-command';

const WIDTH = Math.max(...POLICY_FIELDS.map((field) => field.length));

@SubCommand({ name: 'show', description: 'what a customer has decided for its accounts, and what the deployment has' })
export class ShowPolicy extends PolicyCommand {
  protected async execute({ customer }: PolicyOptions): Promise<void> {
    const by = operatorActor(this.conversation.correlationId);
    const policy = await this.house.open(async (house) =>
      house.get(Policies).read(await customerNamed(customer, house), by),
    );
    this.conversation.answer(policy, () => POLICY_FIELDS.map((field) => this.line(field, policy)));
  }

  private line(field: PolicyField, policy: CustomerPolicy): string {
    const { values, defaults } = policy;
    return [field.padEnd(WIDTH), values[field], this.say(decidedBy(field, policy), { value: defaults[field] })].join(
      '  ',
    );
  }
}

function decidedBy(field: PolicyField, { values, defaults, overrides }: CustomerPolicy): string {
  if (overrides[field] !== undefined) return 'byCustomer';
  return isOfOperator(field) && values[field] !== defaults[field] ? 'byOperator' : 'byDefault';
}
