import { Browser, Locator, Page } from 'playwright-core';
import { PASSWORD, Person, TestApplication } from '../../support/application';
import { ReceivedLetter } from '../../support/mailbox';
import { Visitor, visitor } from '../browser';
import { unfitForAnyone } from '../readers';

export interface WantedMail {
  readonly subject: RegExp;
  /** how many such mails to leave aside */
  readonly after?: number;
}

/** Somebody in Italy who has never read a manual: they see what stands on the page, write, press, and open their mail. */
export class Somebody {
  private constructor(
    private readonly application: TestApplication,
    private readonly visitor: Visitor,
  ) {}

  /** @param width of the window; by default a computer's */
  static async arrives(application: TestApplication, browser: Browser, width?: number): Promise<Somebody> {
    const seat = { language: 'it', ...(width !== undefined && { width }) } as const;
    return new Somebody(application, await visitor(browser, seat));
  }

  get page(): Page {
    return this.visitor.page;
  }

  async opens(path = '/'): Promise<void> {
    await this.page.goto(new URL(path, this.application.url).href);
  }

  heading(name: string): Promise<void> {
    return this.page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  }

  reads(text: string | RegExp): Promise<void> {
    return this.page.getByText(text).first().waitFor();
  }

  /** What is read out at once because something is wrong. */
  isWarned(sentence: string): Promise<void> {
    return this.page.getByRole('alert').filter({ hasText: sentence }).waitFor();
  }

  /** What is read out because something was done. */
  isTold(sentence: string): Promise<void> {
    return this.page.getByRole('status').filter({ hasText: sentence }).waitFor();
  }

  /** Nothing on the page as it stands keeps anybody else from using it. */
  async isUsableByAnyone(name: string): Promise<void> {
    expect(await unfitForAnyone(this.page, name)).toEqual([]);
  }

  /** @param within of the page, where several buttons are called the same */
  presses(name: string, within: Page | Locator = this.page): Promise<void> {
    return within.getByRole('button', { name, exact: true }).click();
  }

  follows(name: string): Promise<void> {
    return this.page.getByRole('link', { name, exact: true }).click();
  }

  /** Follows a link that opens a window of its own. */
  async opensWindow(name: string): Promise<Page> {
    const [window] = await Promise.all([this.page.waitForEvent('popup'), this.follows(name)]);
    return window;
  }

  chooses(option: string): Promise<void> {
    return this.page.getByRole('radio', { name: option, exact: true }).check();
  }

  field(label: string): Locator {
    return this.page.getByLabel(label, { exact: true });
  }

  async writes(...fields: readonly (readonly [label: string, text: string])[]): Promise<void> {
    for (const [label, text] of fields) await this.field(label).fill(text);
  }

  /** Gives name and password on the page where that is asked for. */
  async signsIn({ userName }: Pick<Person, 'userName'>, password = PASSWORD): Promise<void> {
    await this.writes(['Nome utente', userName], ['Password', password]);
    await this.presses('Accedi');
  }

  /** Chooses a new password on the page that a link or a code has led to. */
  async choosesPassword(password: string, label = 'Nuova password', submit = 'Salva la password'): Promise<void> {
    await this.writes([label, password]);
    await this.presses(submit);
  }

  /** Waits for a mail, and reads it. */
  readsMail({ email }: Pick<Person, 'email'>, wanted: WantedMail): Promise<ReceivedLetter> {
    return this.application.mailbox.letterTo(email, wanted);
  }

  /** Presses the button of a mail. @param page to which it leads, where there are several */
  async followsMail(person: Pick<Person, 'email'>, wanted: WantedMail, page = ''): Promise<void> {
    await this.opens(await this.linkIn(person, wanted, page));
  }

  /** Where the button of a mail leads. */
  async linkIn(person: Pick<Person, 'email'>, wanted: WantedMail, page = ''): Promise<string> {
    const { links } = await this.readsMail(person, wanted);
    const link = links.find((each) => each.includes(`${page}#`));
    if (link === undefined) throw new Error(`That mail has no link to ${page}`);
    const { pathname, hash } = new URL(link);
    return pathname + hash;
  }

  async leaves(): Promise<void> {
    await this.visitor.leave();
    expect(this.visitor.complaints).toEqual([]);
  }
}
