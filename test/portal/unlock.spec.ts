import { Browser, Page } from 'playwright-core';
import { HOUR } from '../../src/kernel';
import { PASSWORD, Person, startApplication, TestApplication } from '../support/application';
import { openBrowser, Visitor, visitor } from './browser';
import { inWords } from './in-words';
import { LockedPeople } from './locked-people';
import { MailedLinks } from './mailed-links';
import { unfitForAnyone } from './readers';

const NEW_PASSWORD = 'un nuovo inizio per tutti';
const WRONG_CODE = 'K7QM-4TXZ';

let application: TestApplication;
let browser: Browser;
let links: MailedLinks;
let locked: LockedPeople;
let someone: Visitor;
let page: Page;
let anna: Person;

beforeAll(async () => {
  const unhurried = { SIGN_IN_FAILURES_PER_NETWORK: 10_000, RECOVERIES_PER_NETWORK: 10_000 };
  [application, browser] = await Promise.all([startApplication(unhurried), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await application.stop();
});
beforeEach(async () => {
  links = await MailedLinks.of(application);
  locked = new LockedPeople(application, links);
  anna = await locked.lockOut();
  someone = await visitor(browser);
  page = someone.page;
});
afterEach(async () => {
  await someone.leave();
  expect(someone.complaints).toEqual([]);
});

const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const button = (name: string) => page.getByRole('button', { name });
const userName = () => page.getByLabel('User name');
const code = () => page.getByLabel('Code');
/** What stands beside a field or a button, and is read out. */
const complaint = (sentence: string | RegExp) => page.getByRole('alert').filter({ hasText: sentence }).waitFor();
const canSignIn = async () => (await application.anyone.signIn(anna.userName, PASSWORD)).status === 201;

/** Notes where the page sends what. */
function sentTo(path: string): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === `/api/v1${path}`) sent.push(request.postData() ?? '');
  });
  return sent;
}

async function askForCode(identifier = anna.userName, from = application): Promise<void> {
  await page.goto(`${from.url}/unlock`);
  await userName().fill(identifier);
  await button('Send me a code').click();
}

async function type(typed: string): Promise<void> {
  await code().fill(typed);
  await button('Unlock the account').click();
}

describe('Whoever opens the link to unlock an account', () => {
  let link: string;

  beforeEach(async () => {
    await locked.askForCode(anna);
    link = await locked.linkTo(anna);
  });

  it('reads which account it is about; until the button is pressed, nothing changes', async () => {
    await page.goto(link);

    await heading('Unlock your account');
    await page.getByText(`Unlock the account ${anna.userName}? The password stays the same.`).waitFor();
    expect(page.url()).toBe(`${application.url}/unlock`);
    await page.reload();
    await button('Unlock the account').waitFor();
    expect(await canSignIn()).toBe(false);
  });

  it('unlocks it, and signs in with the same password', async () => {
    await page.goto(link);
    await button('Unlock the account').click();

    await heading('The account is unlocked');
    expect(await page.locator('h1:focus').count()).toBe(1);
    expect(await page.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe('/');
    expect(await canSignIn()).toBe(true);
  });

  it('is told where there is another reason why the account can’t be used', async () => {
    await links.disable(anna);
    await page.goto(link);
    await button('Unlock the account').click();

    await heading('The lock is lifted');
    await page.getByText('for another reason').waitFor();
  });

  it('does everything with the keyboard', async () => {
    await page.goto(link);
    await button('Unlock the account').waitFor();
    await page.keyboard.press('Tab');
    await page.getByRole('link', { name: 'Titolare' }).and(page.locator(':focus')).waitFor();
    for (const stop of ['Dark colours', 'Italiano', 'Unlock the account']) {
      await page.keyboard.press('Tab');
      await button(stop).and(page.locator(':focus')).waitFor();
    }
    await page.keyboard.press('Enter');
    await heading('The account is unlocked');
  });

  it('unlocks it once, even when the button is pressed twice', async () => {
    const sent = sentTo('/unlocks-by-link');
    await page.goto(link);

    await button('Unlock the account').dblclick();

    await heading('The account is unlocked');
    expect(sent).toHaveLength(1);
  });

  it('is told when there is no connection, and goes on once it is back', async () => {
    await page.route('**/unlocks-by-link', (route) => route.abort('connectionfailed'));
    await page.goto(link);
    await button('Unlock the account').click();
    await complaint('We can’t connect');

    await page.unroute('**/unlocks-by-link');
    await button('Unlock the account').click();

    await heading('The account is unlocked');
  });

  it('is told that it was used, and when', async () => {
    await page.goto(link);
    await button('Unlock the account').click();
    await heading('The account is unlocked');

    await page.reload();

    await heading('This link has been used');
    await page.getByText(`unlocked ${inWords(application.clock.now())}`).waitFor();
    expect(await unfitForAnyone(page, 'unlock-used')).toEqual([]);
  });

  it('is told so even when that happened while it was being read', async () => {
    await page.goto(link);
    await button('Unlock the account').waitFor();
    await application.anyone.post('/unlocks-by-link', { token: link.split('#')[1] });

    await button('Unlock the account').click();

    await heading('This link has been used');
  });

  it('is told that there is a newer one, and since when, and has yet another code sent', async () => {
    await locked.askForCode(anna);
    await locked.linkTo(anna, 1);
    await page.goto(link);
    await heading('There is a newer link');
    await page.getByText(`replaced by a newer one ${inWords(application.clock.now())}`).waitFor();

    await button('Have a new code sent').click();

    await heading('Unlock your account');
    await page.reload();
    await userName().fill(anna.userName);
    await button('Send me a code').click();
    await type(await locked.codeTo(anna, 2));
    await heading('The account is unlocked');
  });

  it('is told that it has expired', async () => {
    application.clock.advance(HOUR);

    await page.goto(link);

    await heading('This link has expired');
    await button('Have a new code sent').waitFor();
  });

  it('is told that a new password has made it needless', async () => {
    await locked.chooseAnew(anna, NEW_PASSWORD);

    await page.goto(link);

    await heading('This link is no longer valid');
    await page.getByRole('link', { name: 'Sign in' }).waitFor();
  });
});

it.each(['#abc', '#%20not-a-token', `#${'a'.repeat(43)}`])(
  'A link that nobody ever sent says so: %p',
  async (fragment) => {
    await page.goto(`${application.url}/unlock${fragment}`);
    await heading('This link is not valid');
  },
);

describe('Whoever comes without a link', () => {
  it('has a code sent, types it, and signs in with the same password', async () => {
    await askForCode();

    await heading('Type the code from the mail');
    expect(await page.locator('h1:focus').count()).toBe(1);
    await page.getByText('If this account is locked, a code is on its way').waitFor();
    expect(await userName().inputValue()).toBe(anna.userName);
    expect(await code().getAttribute('autocomplete')).toBe('one-time-code');
    await type(` ${(await locked.codeTo(anna)).toLowerCase().replaceAll('-', ' ')}\u00a0`);

    await heading('The account is unlocked');
    expect(await canSignIn()).toBe(true);
  });

  it('may come from the mail that tells of the lock', async () => {
    const { links } = await application.mailbox.letterTo(anna.email, { subject: /Your account is locked/ });
    const { pathname } = new URL(links.find((each) => each.includes('/unlock')) ?? '');

    await page.goto(`${application.url}${pathname}`);

    await button('Send me a code').waitFor();
  });

  it('reads the same, whoever is named', async () => {
    const texts: string[] = [];
    for (const identifier of [anna.userName, anna.email, 'nessuno/nowhere']) {
      await askForCode(identifier);
      await heading('Type the code from the mail');
      texts.push((await page.locator('main').innerText()).replaceAll(identifier, ''));
    }
    expect(new Set(texts).size).toBe(1);
  });

  it('does everything with the keyboard', async () => {
    const { keyboard } = page;
    await page.goto(`${application.url}/unlock`);
    await userName().waitFor();
    // past the mark, the colours and the language
    for (let stop = 0; stop < 4; stop++) await keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('name')).toBe('username');
    await keyboard.type(anna.userName);
    await keyboard.press('Enter');
    await heading('Type the code from the mail');
    await keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('name')).toBe('username');
    await keyboard.press('Tab');
    await keyboard.type(await locked.codeTo(anna));
    await keyboard.press('Enter');
    await heading('The account is unlocked');
  });

  it('names themselves first', async () => {
    const sent = sentTo('/unlock-codes');
    await page.goto(`${application.url}/unlock`);
    for (const name of ['Send me a code', 'I have a code already']) {
      await userName().fill('  ');
      await button(name).click();

      await complaint('Type your user name.');
      expect(await userName().and(page.locator(':focus')).count()).toBe(1);
    }
    expect(sent).toEqual([]);
  });

  it('is told beside the field what the service has against a name', async () => {
    await askForCode('x'.repeat(255));

    await complaint(/too long/);
    await page.locator('input[name="username"]:focus').waitFor();
  });

  it('goes straight to the code where one has come already', async () => {
    await locked.askForCode(anna);
    await page.goto(`${application.url}/unlock`);
    await userName().fill(anna.email);
    const sent = sentTo('/unlock-codes');

    await button('I have a code already').click();
    await type(await locked.codeTo(anna));

    await heading('The account is unlocked');
    expect(sent).toEqual([]);
  });

  it('can name another account, and finds what was typed', async () => {
    await askForCode('nessuno/nowhere');
    await button('Change the user name').click();

    await heading('Unlock your account');
    expect(await userName().inputValue()).toBe('nessuno/nowhere');
    await userName().fill(anna.userName);
    await button('Send me a code').click();
    await type(await locked.codeTo(anna));
    await heading('The account is unlocked');
  });

  it('has the code sent again, which leaves what is typed, and makes the newest the only one', async () => {
    await askForCode();
    const first = await locked.codeTo(anna);
    await code().fill(first);

    await button('Send me another code').click();

    await page.getByRole('status').filter({ hasText: 'Another code was asked for today at' }).waitFor();
    expect(await code().inputValue()).toBe(first);
    const second = await locked.codeTo(anna, 1);
    await type(first);
    await complaint('This code is not valid.');
    await type(second);
    await heading('The account is unlocked');
  });

  it('reloads the page where a part of it has not come', async () => {
    // Somebody else, because here the browser complains, and rightly.
    const unlucky = await visitor(browser);
    await unlucky.page.route('**/assets/entry-*.js', (route) => route.abort('connectionfailed'));
    await unlucky.page.goto(`${application.url}/unlock`);
    const reload = unlucky.page.getByRole('button', { name: 'Reload the page' });
    await reload.waitFor();

    await unlucky.page.unroute('**/assets/entry-*.js');
    await reload.click();

    await unlucky.page.getByRole('heading', { name: 'Unlock your account' }).waitFor();
    await unlucky.leave();
  });

  it('learns what to look at when nothing comes', async () => {
    await askForCode();
    await page.getByText('Nothing after ten minutes?').click();

    await page.getByText('Look in the spam folder too.').waitFor();
    expect(await unfitForAnyone(page, 'unlock-advice')).toEqual([]);
  });

  it('learns that a new password unlocks the account too, which is true', async () => {
    await page.goto(`${application.url}/unlock`);
    await page.getByText('also unlocked if you ask for a new password').waitFor();

    await locked.chooseAnew(anna, NEW_PASSWORD);

    expect((await application.anyone.signIn(anna.userName, NEW_PASSWORD)).status).toBe(201);
  });
});

describe('A code that doesn’t unlock', () => {
  beforeEach(async () => {
    await askForCode();
    await heading('Type the code from the mail');
  });

  it.each([
    ['', 'Type the code.'],
    ['K7QM-4TX', 'A code has 8 characters, here are 7.'],
    ['k', 'A code has 8 characters, here is one.'],
    ['K7QM-4TX0', 'No code contains “0”: compare it with the mail.'],
  ])('is explained at once and costs no try where it can’t be one: %p', async (typed, sentence) => {
    const sent = sentTo('/unlocks');
    await type(typed);

    await complaint(sentence);
    expect(await code().inputValue()).toBe(typed);
    expect(await code().getAttribute('aria-invalid')).toBe('true');
    expect(await code().and(page.locator(':focus')).count()).toBe(1);
    expect(sent).toEqual([]);
    await page.keyboard.type('7');
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('is explained beside the field, stays as it was typed, and can be corrected', async () => {
    await type(WRONG_CODE.toLowerCase());

    await complaint('This code is not valid.');
    expect(await code().inputValue()).toBe(WRONG_CODE.toLowerCase());
    await page.locator('input[name="code"]:focus').waitFor();
    await type(await locked.codeTo(anna));
    await heading('The account is unlocked');
  });

  it('is the fifth within an hour: then the button in the mail still works, as the page says', async () => {
    const mailed = await locked.codeTo(anna);
    for (let time = 0; time < 5; time++)
      await application.anyone.post('/unlocks', { identifier: anna.userName, code: WRONG_CODE });
    await type(mailed);
    await complaint('only the button in the mail works');

    await page.goto(await locked.linkTo(anna));
    await button('Unlock the account').click();

    await heading('The account is unlocked');
  });

  it('is not lost when there is no connection, and is sent again when it is back', async () => {
    const mailed = await locked.codeTo(anna);
    await page.route('**/unlocks', (route) => route.abort('connectionfailed'));
    await type(mailed);
    await complaint('We can’t connect');
    await page.getByText('What you typed is still here.').waitFor();
    expect(await code().inputValue()).toBe(mailed);

    await page.unroute('**/unlocks');
    await button('Unlock the account').click();

    await heading('The account is unlocked');
  });
});

describe('Where too many codes were asked for from one network', () => {
  it('the page says when to come back, and a code that has come still works', async () => {
    const strict = await startApplication({ RECOVERIES_PER_NETWORK: 1 });
    await askForCode('acme', strict);
    await heading('Type the code from the mail');

    await button('Send me another code').click();

    await complaint(/Try again in \d+ (?:minute|second)/);
    expect(await unfitForAnyone(page, 'unlock-too-often')).toEqual([]);
    await askForCode('acme', strict);
    await complaint(/Try again in \d+ (?:minute|second)/);
    expect(await userName().inputValue()).toBe('acme');
    await button('I have a code already').click();
    await heading('Type the code from the mail');
    await strict.stop();
  });
});
