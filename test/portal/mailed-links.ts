import { Caller, Person, TestApplication, TestCustomer } from '../support/application';

export interface Invited extends Person {
  readonly displayName: string;
}

/** Has mails with links sent, as a principal does, and opens them, as a person does. */
export class MailedLinks {
  private invited = 0;

  private constructor(
    private readonly application: TestApplication,
    readonly customer: TestCustomer,
    private readonly principal: Caller,
  ) {}

  static async of(application: TestApplication): Promise<MailedLinks> {
    const customer = await application.people.customer();
    return new MailedLinks(application, customer, await application.people.signedIn(customer.principal));
  }

  /** Invites somebody, who has not activated the account yet. */
  async invite(displayName = 'Bruno Ferri'): Promise<Invited> {
    const chosenName = `bruno${++this.invited}`;
    const email = `${chosenName}.${this.customer.principal.userName}@people.example`;
    const permissions = [{ permission: 'read', mailboxId: this.customer.mailboxes[0]?.id }];
    const { status, body } = await this.principal.post('/collaborators', {
      chosenName,
      displayName,
      email,
      permissions,
    });
    if (status !== 201) throw new Error(JSON.stringify(body));
    return { id: body.id, userName: body.userName, email, displayName };
  }

  /** Resets the password of somebody who was active. */
  async reset(): Promise<Person> {
    const person = await this.application.people.collaborator(this.customer, ['read']);
    const { status, body } = await this.principal.post(`/collaborators/${person.id}/password-resets`);
    if (status !== 201) throw new Error(JSON.stringify(body));
    return person;
  }

  /** Sends the link once more; the one before stops working. */
  async resend({ id }: Person): Promise<void> {
    const { status, body } = await this.principal.post(`/collaborators/${id}/link-mails`);
    if (status !== 202) throw new Error(JSON.stringify(body));
  }

  async disable({ id }: Person): Promise<void> {
    const { status, body } = await this.principal.post(`/accounts/${id}/holds`, {
      kind: 'disabled',
      reason: 'is away',
    });
    if (status >= 300) throw new Error(JSON.stringify(body));
  }

  async deactivate({ id }: Person): Promise<void> {
    const { status, body } = await this.principal.post(`/collaborators/${id}/deactivations`, { reason: 'has left' });
    if (status >= 300) throw new Error(JSON.stringify(body));
  }

  /** Has somebody choose a new password, of which a mail tells them. */
  async chooseAnew(password: string): Promise<Person> {
    const person = await this.reset();
    const token = new URL(await this.linkTo(person, /Choose a new password/)).hash.slice(1);
    const { status, body } = await this.application.anyone.post('/passwords', { purpose: 'reset', token, password });
    if (status !== 201) throw new Error(JSON.stringify(body));
    return person;
  }

  /** The link in the mail, at the address where this test's application is. @param after how many such mails to leave aside */
  async linkTo({ email }: Person, subject: RegExp, after = 0): Promise<string> {
    const { links } = await this.application.mailbox.letterTo(email, { subject, after });
    const link = links.map((each) => new URL(each)).find(({ hash }) => hash !== '');
    if (!link) throw new Error('There is no link in that mail');
    return `${this.application.url}${link.pathname}${link.hash}`;
  }

  /** The code that stands beside the link, as the mail shows it. */
  async codeTo({ email }: Person, subject: RegExp, after = 0): Promise<string> {
    const { text } = await this.application.mailbox.letterTo(email, { subject, after });
    const [code] = /\b[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){2}\b/.exec(text) ?? [];
    if (code === undefined) throw new Error('There is no code in that mail');
    return code;
  }
}
