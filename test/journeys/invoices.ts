import { FIND_UNPAID_NOTICES } from '../../src/billing-status';
import { DAY, newId } from '../../src/kernel';
import { Database } from '../../src/platform/database';
import { Jobs } from '../../src/platform/jobs';
import { Answer, Caller, TestApplication, TestCustomer } from '../support/application';

interface Asked {
  /** days from today, in the calendar of the customer */
  readonly dueIn?: number;
  readonly total?: number;
  readonly state?: string;
}

/** A billing system that speaks with this one over HTTP, with a key of its own. */
export class BillingSystem {
  private issued = 0;

  private constructor(
    private readonly application: TestApplication,
    readonly client: Caller,
  ) {}

  static async of(application: TestApplication): Promise<BillingSystem> {
    return new BillingSystem(application, await application.people.apiClient('billing:write'));
  }

  /** What the billing system calls this customer. */
  nameOf({ id }: TestCustomer): string {
    return `cus_${id}`;
  }

  link(customer: TestCustomer): Promise<Answer> {
    return this.client.put(`/billing-customers/${this.nameOf(customer)}`, { customerId: customer.id });
  }

  /** Issues an invoice, or says something else of one. @returns its external id */
  async invoice(customer: TestCustomer, asked: Asked = {}, externalId = `in_${newId()}`): Promise<string> {
    const { dueIn = 0, total = 12_200, state = 'open' } = asked;
    await this.say(`/invoices/${externalId}`, {
      customer: this.nameOf(customer),
      number: `${++this.issued}/2026`,
      total,
      currency: 'EUR',
      dueOn: this.day(dueIn),
      state,
      payUrl: `https://billing.example/pay/${externalId}`,
    });
    return externalId;
  }

  /** @param paymentId the same again restates that payment */
  pay(customer: TestCustomer, invoice: string, amount = 12_200, paymentId: string = newId()): Promise<Answer> {
    const payment = { customer: this.nameOf(customer), amount, currency: 'EUR' };
    return this.say(`/invoices/${invoice}/payments/${paymentId}`, payment);
  }

  async say(path: string, statement: object): Promise<Answer> {
    this.application.clock.advance(1);
    const statedAt = this.application.clock.now().toISOString();
    const answer = await this.client.put(path, { ...statement, statedAt });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    return answer;
  }

  /** Does what the job does every ten minutes. */
  async tell(): Promise<void> {
    const { app } = this.application;
    await app
      .get(Database)
      .acrossCustomers('test', () => app.get(Jobs, { strict: false }).enqueue(FIND_UNPAID_NOTICES, {}));
    await this.application.quiet();
  }

  day(dueIn: number): string {
    const moment = this.application.clock.now().getTime() + dueIn * DAY;
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome' }).format(moment);
  }
}
