import { Browser, Page, Route } from 'playwright-core';
import { HoldKind, Holds } from '../../src/holds';
import { DAY, newId, systemActor } from '../../src/kernel';
import { Database } from '../../src/platform/database';
import { PASSWORD, Person, startApplication, TestApplication, TestCustomer } from '../support/application';
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
    await field('Current password').fill(PASSWORD);
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

describe('The form, as long as the script is on its way', () => {
  const FORM = 'input[name=password]';

  /** Comes as far as to what stands behind the form. @returns lets the script come */
  async function opensWithoutScript(): Promise<() => Promise<void>> {
    const script = new Promise<Route>((resolve) => void page.route('**/assets/index-*.js', resolve, { times: 1 }));
    await page.goto(application.url, { waitUntil: 'commit' });
    await page.locator('noscript').waitFor({ state: 'attached' });
    return async () => (await script).continue();
  }

  it('can be filled in, and sent with Enter', async () => {
    const letScriptCome = await opensWithoutScript();
    await field('User name').fill(anna.userName);
    await field('Password').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await letScriptCome();
    await heading('Hello, Anna Rossi');
  });

  it('sends nothing of somebody who types on, and leaves the caret where it is', async () => {
    const letScriptCome = await opensWithoutScript();
    await field('User name').fill(anna.userName);
    await button('Sign in').click();
    await field('Password').fill(PASSWORD.slice(1));
    await page.keyboard.press('Home');
    await letScriptCome();
    await page.locator('html:not([data-early])').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.keyboard.type(PASSWORD.slice(0, 1));
    await page.keyboard.press('Enter');
    await heading('Hello, Anna Rossi');
  });

  it('loses nothing where a password manager has put something between', async () => {
    const helped = await visitor(browser);
    page = helped.page;
    const letScriptCome = await opensWithoutScript();
    await page.evaluate("document.querySelector('input[name=password]').after(document.createElement('div'))");
    await field('User name').fill(anna.userName);
    await field('Password').fill(PASSWORD);
    await letScriptCome();
    await page.locator('html:not([data-early])').waitFor();
    await button('Sign in').click();
    await heading('Hello, Anna Rossi');
    expect(helped.complaints).toEqual([expect.stringContaining('React error #418')]);
    await helped.leave();
  });

  it('comes once more if the script doesn’t, and keeps the name, as it does for the page where a link leads', async () => {
    await page.route('**/assets/index-*.js', (script) => script.abort(), { times: 1 });
    await page.goto(application.url);
    await field('User name').fill(anna.userName);
    await button('Sign in').click();
    await page.locator('html:not([data-early])').waitFor();
    await button('Sign in').click();
    await complaint('Type your password.');
    expect(await field('User name').inputValue()).toBe(anna.userName);
  });

  it.each([
    ['has chosen another language', 'titolare.language', 'it', 'Accedi'],
    ['may be signed in', 'titolare.signed-in', 'yes', 'Sign in'],
  ])('stays away from somebody who %s', async (_, name, value, title) => {
    await page.goto(`${application.url}/activate`);
    await page.evaluate(`localStorage.setItem('${name}', '${value}')`);
    const letScriptCome = await opensWithoutScript();
    expect(await page.locator(FORM).count()).toBe(0);
    await letScriptCome();
    await heading(title);
    expect(await page.locator(FORM).count()).toBe(1);
  });
});

describe('Somebody who is kept out', () => {
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
