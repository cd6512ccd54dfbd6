import { Browser, Locator, Page } from 'playwright-core';
import { PASSWORD, startApplication, TestApplication } from '../support/application';
import { openBrowser, Visitor, visitor } from './browser';
import { MailedLinks } from './mailed-links';
import { unfitForAnyone } from './readers';

const NEW_PASSWORD = 'un nuovo inizio per tutti';

let application: TestApplication;
let browser: Browser;
let links: MailedLinks;
let someone: Visitor;
let page: Page;

beforeAll(async () => {
  [application, browser] = await Promise.all([startApplication(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await application.stop();
});
beforeEach(async () => {
  links = await MailedLinks.of(application);
  someone = await visitor(browser);
  page = someone.page;
});
afterEach(async () => {
  await someone.leave();
  expect(someone.complaints).toEqual([]);
});

const field = () => page.getByLabel(/^(New p|P)assword$/);
const save = () => page.getByRole('button', { name: /Activate the account|Save the password/ });
const rule = (text: RegExp) => page.getByRole('listitem').filter({ hasText: text });
const stateOf = (text: RegExp) => rule(text).getAttribute('data-state');
const descriptionOf = async (input: Locator) =>
  page.locator(`[id="${await input.getAttribute('aria-describedby')}"]`).textContent();
const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

describe('Whoever opens the link of an activation mail', () => {
  it('chooses a password, reads that the account is activated, and signs in with it', async () => {
    const bruno = await links.invite();
    await page.goto(await links.linkTo(bruno, /Activate/));
    await heading('Choose your password');
    await page.getByText('Hello Bruno Ferri!').waitFor();

    await field().fill(NEW_PASSWORD);
    await save().click();

    await heading('Your account is activated');
    expect(await page.title()).toBe('Your account is activated · Titolare');
    await page.getByText(`sign in with the user name ${bruno.userName}`).waitFor();
    expect((await application.anyone.signIn(bruno.userName, NEW_PASSWORD)).status).toBe(201);

    await page.getByRole('link', { name: 'Sign in' }).click();
    await heading('Sign in');
    expect(await page.getByRole('link', { name: 'API reference' }).getAttribute('href')).toBe('/api/reference');
  });

  it('has user name and password saved by a password manager, and may paste', async () => {
    const bruno = await links.invite();
    await page.goto(await links.linkTo(bruno, /Activate/));

    const userName = page.getByLabel('User name');
    expect(await userName.inputValue()).toBe(bruno.userName);
    expect(await userName.getAttribute('autocomplete')).toBe('username');
    expect(await userName.getAttribute('readonly')).not.toBeNull();
    expect(await field().getAttribute('autocomplete')).toBe('new-password');
    expect(await field().getAttribute('type')).toBe('password');
    expect(await page.locator('input[type="password"]').count()).toBe(1);

    await someone.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(`navigator.clipboard.writeText('${NEW_PASSWORD}')`);
    await field().focus();
    await page.keyboard.press('Control+V');
    expect(await field().inputValue()).toBe(NEW_PASSWORD);
  });

  it('may look at what was typed, and it is hidden again when it is sent', async () => {
    const bruno = await links.invite();
    await page.goto(await links.linkTo(bruno, /Activate/));
    await field().fill('Password2025!');

    await page.getByRole('button', { name: 'Show the password' }).click();
    expect(await field().getAttribute('type')).toBe('text');

    await save().click();
    await page.getByRole('button', { name: 'Show the password' }).waitFor();
    expect(await field().getAttribute('type')).toBe('password');
  });

  it('leaves no trace of the secret in the address or in what the server hears of the page', async () => {
    const bruno = await links.invite();
    const link = await links.linkTo(bruno, /Activate/);
    const secret = link.split('#')[1]!;
    const heard: string[] = [];
    page.on('request', (request) => heard.push(request.url(), JSON.stringify(request.headers())));

    await page.goto(link);
    await heading('Choose your password');

    expect(page.url()).toBe(`${application.url}/activate`);
    expect(heard.filter((text) => text.includes(secret) && !text.includes('#'))).toEqual([]);
    expect(await page.evaluate('history.length')).toBe(2);
  });

  it('may reload the page', async () => {
    const bruno = await links.invite();
    await page.goto(await links.linkTo(bruno, /Activate/));
    await heading('Choose your password');

    await page.reload();

    await page.getByText('Hello Bruno Ferri!').waitFor();
  });

  it('finds another link that is put into the same window', async () => {
    const [bruno, dora] = [await links.invite('Bruno Ferri'), await links.invite('Dora Riva')];
    await page.goto(await links.linkTo(bruno, /Activate/));
    await page.getByText('Hello Bruno Ferri!').waitFor();
    await field().fill('only half a pass');

    await page.goto(await links.linkTo(dora, /Activate/));

    await page.getByText('Hello Dora Riva!').waitFor();
    expect(await field().inputValue()).toBe('');
  });
});

describe('Whoever opens the link of a reset mail', () => {
  it('reads that sessions have ended, and that devices keep the old password', async () => {
    const anna = await links.reset();
    await page.goto(await links.linkTo(anna, /Choose a new password/));
    await field().fill(NEW_PASSWORD);
    await save().click();

    await heading('The new password is saved');
    await page.getByText('Sessions that were open elsewhere have ended.').waitFor();
    await page.getByText('update it there too').waitFor();
  });

  it('reads that the account can’t be used yet where something else holds it', async () => {
    const anna = await links.reset();
    await links.disable(anna);
    await page.goto(await links.linkTo(anna, /Choose a new password/));
    await field().fill(NEW_PASSWORD);
    await save().click();

    await heading('Your password is set');
    await page.getByText(`The account ${anna.userName} can’t be used yet, for another reason`).waitFor();
    expect(await unfitForAnyone(page, 'still-held')).toEqual([]);
  });
});

describe('The rules of the password', () => {
  beforeEach(async () => {
    const anna = await links.reset();
    await page.goto(await links.linkTo(anna, /Choose a new password/));
    await heading('Choose a new password');
  });

  it('are told before typing, and ticked while typing', async () => {
    expect(await page.getByRole('listitem').count()).toBe(4);
    expect(await stateOf(/At least 12 characters/)).toBe('open');

    await field().fill('elevenchars');
    expect(await stateOf(/At least 12 characters/)).toBe('open');
    await field().fill('twelve chars');
    expect(await stateOf(/At least 12 characters/)).toBe('kept');
    expect(await stateOf(/Without your name/)).toBe('kept');
    expect(await page.getByRole('status').textContent()).toBe('Rules met: 2 of 4');
  });

  it.each(['anna rossi and some more', 'ANNA.ROSSÌ 2026 etc', 'x'.repeat(257)])(
    'tell at once that %p will not do',
    async (password) => {
      await field().fill(password);
      await page.locator('[data-state="broken"]').waitFor();
      expect(await field().getAttribute('aria-invalid')).toBe('true');
      expect(await descriptionOf(field())).toMatch(/\(not met\)/);
    },
  );

  it('are not sent to be checked where the page can tell, and the field has the focus again', async () => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    await field().fill('too short');

    await save().click();

    expect(await stateOf(/At least 12 characters/)).toBe('broken');
    expect(await field().and(page.locator(':focus')).count()).toBe(1);
    expect(sent.filter((url) => url.endsWith('/passwords'))).toEqual([]);
  });

  it.each([
    ['Password2025!', /It is among the most common passwords/],
    [PASSWORD, /It is one of the last 4 used/],
  ])(
    'are judged by the service in the end: %p is refused beside the field, and the link goes on working',
    async (password, sentence) => {
      await field().fill(password);
      await save().click();

      await rule(sentence).waitFor();
      expect(await stateOf(sentence)).toBe('broken');
      expect(await field().inputValue()).toBe(password);
      expect(await field().and(page.locator(':focus')).count()).toBe(1);
      await page.getByRole('status').filter({ hasText: 'The password was not saved.' }).waitFor();

      await field().fill(NEW_PASSWORD);
      expect(await page.locator('[data-state="broken"]').count()).toBe(0);
      await save().click();
      await heading('The new password is saved');
    },
  );
});
