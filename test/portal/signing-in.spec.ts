import { Browser, Page } from 'playwright-core';
import { HoldKind, Holds } from '../../src/holds';
import { DAY, newId, systemActor } from '../../src/kernel';
import { Database } from '../../src/platform/database';
import { PASSWORD, Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import { phoneNumber, Recovery, vatNumber } from '../journeys/recovery';
import { openBrowser, Visitor, visitor } from './browser';

const NEW_PASSWORD = 'un nuovo inizio per tutti';

let application: TestApplication;
let browser: Browser;
let customer: TestCustomer;
let anna: Person;
let someone: Visitor;
let page: Page;

beforeAll(async () => {
  const unhurried = { SIGN_IN_FAILURES_PER_NETWORK: 10_000, RECOVERIES_PER_NETWORK: 10_000 };
  [application, browser] = await Promise.all([startApplication(unhurried), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await application.stop();
});
beforeEach(async () => {
  customer = await application.people.customer();
  anna = await application.people.collaborator(customer, ['read'], undefined, undefined);
  someone = await visitor(browser);
  page = someone.page;
});
afterEach(async () => {
  await someone.leave();
  expect(someone.complaints).toEqual([]);
});

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByLabel(name, { exact: true });
const complaint = (sentence: string) => page.getByRole('alert').filter({ hasText: sentence }).waitFor();

async function give(userName: string, password = PASSWORD): Promise<void> {
  await field('User name').fill(userName);
  await field('Password').fill(password);
  await button('Sign in').click();
}

async function signIn(path = '/', { userName }: Person = anna): Promise<void> {
  await page.goto(`${application.url}${path}`);
  await give(userName);
}

const place = (kind: HoldKind, accountId: string | null) =>
  application.app
    .get(Database)
    .inCustomer(customer.id, () =>
      application.app
        .get(Holds, { strict: false })
        .place(
          { on: { customerId: customer.id, accountId }, kind, reason: 'after 90 days' },
          systemActor('test', newId()),
        ),
    );

describe('Signing in', () => {
  it('takes a name and a password, and leads inside; signing out leads back', async () => {
    await signIn();
    await heading('Hello, Anna Rossi');
    expect(new URL(page.url()).pathname).toBe('/home');
    await page.getByText('nothing stands in its way').waitFor();

    await page.getByRole('button', { name: 'Anna Rossi: account and preferences' }).click();
    await button('Sign out').click();

    await heading('Sign in');
    expect(await someone.context.cookies()).toEqual([]);
    await page.goto(`${application.url}/home`);
    await heading('Sign in');
  });

  it('leaves the browser a cookie that no script sees, and nothing else that opens the account', async () => {
    await signIn();
    await heading('Hello, Anna Rossi');
    expect(await someone.context.cookies()).toMatchObject([
      { name: 'titolare-session', httpOnly: true, sameSite: 'Lax' },
    ]);
    expect(await page.evaluate<string>('document.cookie')).toBe('');
    const kept = await page.evaluate<string>('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])');
    expect(kept).not.toMatch(/[\w-]{40}/);
  });

  it('says beside the password that something is wrong, and keeps what was typed', async () => {
    await signIn('/', { ...anna, userName: 'nobody' });
    await complaint('The user name or the password is not right');
    expect(await field('User name').inputValue()).toBe('nobody');
    expect(await page.locator(':focus').getAttribute('name')).toBe('password');
    await give(anna.userName);
    await heading('Hello, Anna Rossi');
  });

  it('leads to where the address pointed; the back button and the front door do what they say', async () => {
    await signIn('/security');
    await heading('Security');
    await page.getByRole('link', { name: 'My account' }).first().click();
    await heading('Hello, Anna Rossi');
    await page.goBack();
    await heading('Security');
    await page.goto(application.url);
    await heading('Hello, Anna Rossi');
  });

  it('is asked for again when the session has ended, and nothing that was typed is lost', async () => {
    await signIn('/security');
    await button('Change the password').click();
    await field('Present password').fill(PASSWORD);
    await field('New password').fill(NEW_PASSWORD);
    application.clock.advance(15 * DAY);
    await button('Change the password').click();

    await page.getByRole('dialog').getByText('Your session has ended').waitFor();
    await page.getByRole('dialog').getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('dialog').getByRole('button', { name: 'Sign in', exact: true }).click();

    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await field('New password').inputValue()).toBe(NEW_PASSWORD);
    await button('Change the password').click();
    await page.getByText('The password is changed').waitFor();
  });
});

describe('Somebody who is kept out', () => {
  it('after six wrong passwords has an unlock code sent, and the code opens the account', async () => {
    await page.goto(application.url);
    for (let time = 0; time < 6; time++) await give(anna.userName, `sbagliata ${time}`);
    await heading('Access denied, too many failed attempts');
    await button('Send me an unlock code').click();

    await heading('Type the code from the mail');
    const { text } = await application.mailbox.letterTo(anna.email, { subject: /unlock code/ });
    await field('Code').fill(/\b[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}\b/.exec(text)![0]);
    await button('Unlock the account').click();
    await heading('The account is unlocked');
    await page.getByRole('link', { name: 'Sign in' }).click();
    await field('Password').fill(PASSWORD);
    await button('Sign in').click();
    await heading('Hello, Anna Rossi');
  });

  it('whose password has expired changes it, and goes on to where the address pointed', async () => {
    await place('password_expired', anna.id);
    await signIn('/security');
    await heading('Choose a new password to go on');
    await field('Present password').fill(PASSWORD);
    await field('New password').fill('corta');
    await button('Change the password').click();
    await complaint('At least 12 characters');
    await field('New password').fill(NEW_PASSWORD);
    await button('Change the password').click();
    await heading('Security');
  });

  it('while invoices are overdue sees them and nothing else, and all the rest once they are paid', async () => {
    await place('unpaid_invoices', null);
    await signIn('/', customer.principal);
    await heading('There are invoices to pay');
    await page.getByText('There are no invoices.').waitFor();
    await application.app
      .get(Database)
      .inCustomer(customer.id, () =>
        application.app
          .get(Holds, { strict: false })
          .liftFromCustomerBy('billing-status', customer.id, 'paid', systemActor('test', newId())),
      );
    await page.reload();
    await page.getByRole('link', { name: 'Invoices' }).click();
    await heading('Invoices');
  });

  it('reads each reason, with the next step', async () => {
    const principal = await application.people.signedIn(customer.principal);
    await principal.post(`/accounts/${anna.id}/holds`, { kind: 'disabled', reason: 'is away' });
    await place('suspicious_activity', anna.id);
    await signIn();
    await heading('The password is right, but the account can’t be used now');
    await page.getByText('Reason: is away').first().waitFor();
    await page.getByRole('heading', { level: 2, name: 'Disabled' }).waitFor();
    await page.getByText('Ask an administrator of your account.').waitFor();
    await page.getByRole('link', { name: 'Choose a new password' }).click();
    await heading('Forgotten your password?');
    expect(await field('User name').inputValue()).toBe(anna.userName);
  });
});

describe('Somebody who has forgotten', () => {
  let principal: Person;
  const taxNumber = vatNumber(4711);
  const choose = (way: string) => page.getByRole('radio', { name: way }).check();

  beforeAll(async () => {
    ({ principal } = await application.people.customer({ vatNumber: taxNumber }));
  });

  /** The text of a mail that has come to the principal. */
  const mailed = async (subject: RegExp, after = 0) =>
    (await application.mailbox.letterTo(principal.email, { subject, after })).text;

  it('the user name gives the e-mail address, and has it mailed', async () => {
    await page.goto(application.url);
    await page.getByRole('link', { name: 'Forgotten your user name?' }).click();
    await field('E-mail address').fill('carla@');
    await button('Send me my user name').click();
    await page.getByRole('alert').waitFor();
    await field('E-mail address').fill(principal.email);
    await button('Send me my user name').click();
    await heading('Check your mail');
    await page.getByText('Nothing after ten minutes?').waitFor();
    expect(await mailed(/user name/)).toContain(principal.userName);
  });

  it('the user name gives the VAT number, and has it mailed', async () => {
    await page.goto(`${application.url}/forgotten-user-name`);
    await choose('The VAT number or tax code');
    await field('VAT number or tax code').fill(taxNumber.replace(/.$/, (digit) => String((Number(digit) + 1) % 10)));
    await button('Send me my user name').click();
    await page.getByRole('alert').waitFor();
    await field('VAT number or tax code').fill(`IT ${taxNumber}`);
    await button('Send me my user name').click();
    await heading('Check your mail');
    expect(await mailed(/user name/, 1)).toContain(principal.userName);
  });

  it('the password gives the user name, opens the link from the mail, and chooses a new one', async () => {
    await page.goto(application.url);
    await field('User name').fill(anna.userName);
    await page.getByRole('link', { name: 'Forgotten your password?' }).click();
    expect(await field('User name').inputValue()).toBe(anna.userName);
    await button('Continue').click();
    await heading('Check your mail');

    const { links } = await application.mailbox.letterTo(anna.email, { subject: /Your new password/ });
    const { pathname, hash } = new URL(links.find((link) => link.includes('#'))!);
    await page.goto(`${application.url}${pathname}${hash}`);
    await field('New password').fill(NEW_PASSWORD);
    await button('Save the password').click();
    await heading('The new password is saved');
    await page.getByRole('link', { name: 'Sign in' }).click();
    await give(anna.userName, NEW_PASSWORD);
    await heading('Hello, Anna Rossi');
  });

  it('the password gives the confirmed phone number, and the code that comes there', async () => {
    const number = phoneNumber(4711);
    await new Recovery(application).givePhone(customer, anna, number);
    await page.goto(`${application.url}/forgotten-password`);
    await choose('The confirmed phone number');
    await field('Phone number').fill(number);
    await button('Continue').click();
    await heading('Type the code from the text message');
    await field('Code').fill('K7QM4T');
    await button('Continue').click();
    await complaint('The code is wrong');
    const { text } = await application.phone.messageTo(number);
    await field('Code').fill(/^\S{6}/.exec(text)![0]);
    await button('Continue').click();
    await field('New password').fill(NEW_PASSWORD);
    await button('Save the password').click();
    await heading('The new password is saved');
  });
});

describe('The second factor', () => {
  const code = () => page.getByLabel('Code from the mail');
  const mailed = async ({ email }: Person, after = 0) => {
    const { subject } = await application.mailbox.letterTo(email, { subject: /^\d{6}\b/, after });
    return subject.slice(0, 6);
  };

  it('is a code of six digits of which only the newest works; the page says why an older one doesn’t', async () => {
    const sara = await application.people.staff();
    await signIn('/', sara);
    await heading('Confirm that it’s you');
    const older = await mailed(sara);
    await button('Send another code').click();
    await page.getByText(/Only that one works now/).waitFor();
    const newest = await mailed(sara, 1);

    await code().fill(older);
    await button('Continue').click();
    await complaint('This code was replaced by a newer one');
    await code().fill(newest);
    await page.getByLabel('Remember this device').check();
    await button('Continue').click();
    await heading('Hello, Sara Verdi');

    await page.getByRole('button', { name: 'Sara Verdi: account and preferences' }).click();
    await button('Sign out').click();
    await heading('Sign in');
    await give(sara.userName);
    await heading('Hello, Sara Verdi');
  });
});
