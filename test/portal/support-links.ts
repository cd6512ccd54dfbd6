import { HOUR } from '../../src/kernel';
import { Database } from '../../src/platform/database';
import { Jobs } from '../../src/platform/jobs';
import { SEND_NEW_OWNER_LINKS } from '../../src/support';
import { Recovery } from '../journeys/recovery';
import { Answer, Caller, Person, TestApplication, TestCustomer } from '../support/application';

let addresses = 0;

/** Has the letters of the support desk sent, as staff do, and opens them, as a person does. */
export class SupportLinks {
  /** staff who are signed in, until the clock has moved on by days */
  private readonly callers = new Map<Person, Caller>();

  private constructor(
    private readonly application: TestApplication,
    readonly customer: TestCustomer,
    private readonly sara: Person,
    private readonly colleague: Person,
  ) {}

  /** @param staff two of them, for what takes two */
  static async of(application: TestApplication, [sara, colleague]: readonly [Person, Person]): Promise<SupportLinks> {
    return new SupportLinks(application, await application.people.customer(), sara, colleague);
  }

  get principal(): Person {
    return this.customer.principal;
  }

  /** Staff disable the principal. */
  async disable(): Promise<void> {
    const sara = await this.signedIn(this.sara);
    done(await sara.post(`/accounts/${this.principal.id}/holds`, { kind: 'disabled', reason: 'Bounced payments' }));
  }

  /** The link to ask for reactivation. @param after how many such mails to leave aside */
  async toAsk(after = 0): Promise<string> {
    done(await this.application.anyone.post('/reactivation-links', { identifier: this.principal.userName }));
    return this.linkIn(this.principal.email, '/reactivation', after);
  }

  async requests(): Promise<readonly { message: string; proof: string }[]> {
    const sara = await this.signedIn(this.sara);
    return (await sara.get(`/reactivation-requests?search=${this.principal.userName}`)).body.items;
  }

  /** The link that confirms the new address of a principal who has none on file. */
  async toConfirmAddress(): Promise<string> {
    const email = `carla${++addresses}@new.example`;
    await new Recovery(this.application).takeAddress(this.customer, this.principal);
    await this.restoreTo(email);
    return this.linkIn(email, '/confirm-address');
  }

  async restoreTo(email: string): Promise<void> {
    const sara = await this.signedIn(this.sara);
    await sara.checkIdentity(this.principal);
    const asked = { way: 'letter', reason: 'No address on file', email };
    done(await sara.post(`/accounts/${this.principal.id}/credential-restorations`, asked));
  }

  async restorationStates(): Promise<string[]> {
    const sara = await this.signedIn(this.sara);
    const { body } = await sara.get(`/credential-restorations?accountId=${this.principal.id}`);
    return body.items.map(({ state }: { state: string }) => state);
  }

  /** The link that stops a change of owner on which two have agreed. */
  async toStop(newEmail = `bruno${++addresses}@people.example`): Promise<string> {
    const change = {
      newPerson: { displayName: 'Bruno Neri', email: newEmail },
      reason: 'The principal has left',
      documents: 'Extract of the company register',
    };
    const sara = await this.signedIn(this.sara);
    const { body } = done(await sara.post(`/customers/${this.customer.id}/owner-changes`, change));
    done(await (await this.signedIn(this.colleague)).post(`/owner-changes/${body.id}/approvals`));
    return this.linkIn(this.principal.email, '/stop-owner-change');
  }

  /** The links of a change of owner whose time has come: the new person's, and the one that still stops it. */
  async toBecomeOwner(): Promise<{ toBecome: string; toStop: string }> {
    const email = `bruno${++addresses}@people.example`;
    const toStop = await this.toStop(email);
    this.application.clock.advance(72 * HOUR);
    this.callers.clear();
    await this.application.app
      .get(Database)
      .acrossCustomers('test', () =>
        this.application.app.get(Jobs, { strict: false }).enqueue(SEND_NEW_OWNER_LINKS, {}),
      );
    return { toBecome: await this.linkIn(email, '/new-owner'), toStop };
  }

  /** Staff stop the change of owner that is under way. */
  async stop(): Promise<void> {
    const sara = await this.signedIn(this.sara);
    const { items } = (await sara.get(`/owner-changes?customerId=${this.customer.id}`)).body;
    done(await sara.post(`/owner-changes/${items[0].id}/stops`, { reason: 'The principal called' }));
  }

  async ownerChangeState(): Promise<string> {
    const sara = await this.signedIn(this.sara);
    return (await sara.get(`/owner-changes?customerId=${this.customer.id}`)).body.items[0].state;
  }

  private async signedIn(person: Person): Promise<Caller> {
    const caller = this.callers.get(person) ?? (await this.application.people.signedIn(person));
    this.callers.set(person, caller);
    return caller;
  }

  /** A link in a mail, at the address where this test's application is. */
  private async linkIn(email: string, page: string, after = 0): Promise<string> {
    const { links } = await this.application.mailbox.letterTo(email, { subject: SUBJECTS[page]!, after });
    const link = links.map((each) => new URL(each)).find(({ pathname }) => pathname === page);
    if (!link) throw new Error(`There is no link to ${page} in that mail`);
    return `${this.application.url}${page}${link.hash}`;
  }
}

const SUBJECTS: Readonly<Record<string, RegExp>> = {
  '/reactivation': /Ask support to reactivate/,
  '/confirm-address': /Confirm your e-mail address/,
  '/stop-owner-change': /about to become/,
  '/new-owner': /is waiting for you/,
};

function done(answer: Answer): Answer {
  if (answer.status >= 300) throw new Error(JSON.stringify(answer.body));
  return answer;
}
