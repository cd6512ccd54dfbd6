import { PhoneNumbers, Accounts } from '../../src/accounts';
import { newId, systemActor } from '../../src/kernel';
import { Database } from '../../src/platform/database';
import { Answer, Person, TestApplication, TestCustomer } from '../support/application';

/** An Italian VAT number of its own: seven digits of the taxpayer, an office (Rome's), the check digit by Luhn's formula. */
export function vatNumber(taxpayer: number, office = '058'): string {
  const digits = `${String(taxpayer).padStart(7, '0')}${office}`;
  const sum = [...digits].reduce((total, digit, at) => total + luhn(Number(digit), at % 2 === 1), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

const luhn = (digit: number, isDoubled: boolean) => (isDoubled ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit);

/** An Italian mobile number of its own. */
export const phoneNumber = (line: number) => `+39347${String(line).padStart(7, '0')}`;

/** What people do who have forgotten something. */
export class Recovery {
  constructor(private readonly application: TestApplication) {}

  userName(given: Record<string, string>): Promise<Answer> {
    return this.application.anyone.post('/user-name-recoveries', given);
  }

  password(given: Record<string, string>): Promise<Answer> {
    return this.application.anyone.post('/password-recoveries', given);
  }

  /** The subjects of the mails that an address has got, once nothing more is to come. */
  async mailsTo(address: string): Promise<string[]> {
    await this.application.quiet();
    return this.application.mailbox.lettersTo(address).map(({ subject }) => subject);
  }

  /** What the text messages say that a number has got, once nothing more is to come. */
  async textsTo(number: string): Promise<string[]> {
    await this.application.quiet();
    return this.application.phone.messagesTo(number).map(({ text }) => text);
  }

  /** Gives somebody a confirmed phone number, as if they had confirmed it long ago. */
  async givePhone(customer: Pick<TestCustomer, 'id'>, { id }: Pick<Person, 'id'>, number: string): Promise<void> {
    const { app } = this.application;
    const [accounts, phones] = [app.get(Accounts, { strict: false }), app.get(PhoneNumbers, { strict: false })];
    const by = systemActor('test', newId());
    await app.get(Database).inCustomer(customer.id, async () => phones.confirm(await accounts.lock(id), number, by));
  }

  /** Takes somebody's address away, as with accounts that were imported without one. */
  async takeAddress(customer: Pick<TestCustomer, 'id'>, { id }: Pick<Person, 'id'>): Promise<void> {
    await this.application.app.get(Database).inCustomer(customer.id, async () => {
      await this.application.app
        .get(Database)
        .query('update accounts set email = null, email_key = null, email_confirmed_at = null where id = $1', [id]);
    });
  }
}
