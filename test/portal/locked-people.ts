import { Person, TestApplication } from '../support/application';
import { MailedLinks } from './mailed-links';

const UNLOCK_CODE = /Your unlock code/;

/** Locks people out, as wrong passwords do, and opens the mails by which they come back in. */
export class LockedPeople {
  constructor(
    private readonly application: TestApplication,
    private readonly links: MailedLinks,
  ) {}

  /** Somebody who could sign in, until just now. */
  async lockOut(): Promise<Person> {
    const person = await this.application.people.collaborator(this.links.customer);
    const wrong = Array.from({ length: 6 }, (_, time) => ({
      identifier: person.userName,
      password: `sbagliata ${time}`,
    }));
    await Promise.all(wrong.map((given) => this.application.anyone.post('/sessions', given)));
    return person;
  }

  async askForCode({ userName }: Person): Promise<void> {
    const { status, body } = await this.application.anyone.post('/unlock-codes', { identifier: userName });
    if (status !== 202) throw new Error(JSON.stringify(body));
  }

  /** The link in the mail. @param after how many such mails to leave aside */
  linkTo(person: Person, after = 0): Promise<string> {
    return this.links.linkTo(person, UNLOCK_CODE, after);
  }

  /** The code in the same mail, as it stands there. */
  async codeTo({ email }: Person, after = 0): Promise<string> {
    const { text } = await this.application.mailbox.letterTo(email, { subject: UNLOCK_CODE, after });
    const [code] = /\b[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}\b/.exec(text) ?? [];
    if (code === undefined) throw new Error('There is no code in that mail');
    return code;
  }

  /** Has somebody forget the password and choose another one, as the mail lets them. */
  async chooseAnew(person: Person, password: string): Promise<void> {
    await this.application.anyone.post('/password-recoveries', { userName: person.userName });
    const token = new URL(await this.links.linkTo(person, /Your new password/)).hash.slice(1);
    const { status, body } = await this.application.anyone.post('/passwords', { purpose: 'reset', token, password });
    if (status !== 201) throw new Error(JSON.stringify(body));
  }
}
