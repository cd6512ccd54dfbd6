import { Answer, Person, TestApplication } from '../support/application';

export type Purpose = 'activation' | 'reset';

const SUBJECTS: Readonly<Record<Purpose, RegExp>> = {
  activation: /Activate your account|Attiva il tuo account/,
  reset: /Choose a new password|Scegli una nuova password/,
};
const PAGES: Readonly<Record<Purpose, string>> = { activation: '/activate#', reset: '/reset-password#' };

/** What people do with the links in their mails. */
export class PasswordLinks {
  constructor(private readonly application: TestApplication) {}

  /**
   * What stands after the `#` of the link in a mail that has come, or is still to come.
   *
   * @param after how many such mails to leave aside
   */
  async token(purpose: Purpose, { email }: Pick<Person, 'email'>, after = 0): Promise<string> {
    const { links } = await this.application.mailbox.letterTo(email, { subject: SUBJECTS[purpose], after });
    return links.find((link) => link.includes(PAGES[purpose]))?.split('#')[1] ?? '';
  }

  open(purpose: Purpose, token: string): Promise<Answer> {
    return this.application.anyone.post('/password-link-inspections', { purpose, token });
  }

  choose(purpose: Purpose, token: string, password: string): Promise<Answer> {
    return this.application.anyone.post('/passwords', { purpose, token, password });
  }

  renew(purpose: Purpose, token: string): Promise<Answer> {
    return this.application.anyone.post('/password-link-renewals', { purpose, token });
  }
}
