import { Browser, Page } from 'playwright-core';
import { startApplication, TestApplication } from '../support/application';
import { openBrowser, Visitor, visitor } from './browser';
import { inWords } from './in-words';
import { MailedLinks } from './mailed-links';

const NEW_PASSWORD = 'un nuovo inizio per tutti';
const WRONG_CODE = 'K7QM-4TXZ-9PWD';

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

const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const code = () => page.getByLabel('Code');
const goOn = () => page.getByRole('button', { name: 'Continue' });

async function type(typed: string): Promise<void> {
  await code().fill(typed);
  await goOn().click();
}

async function choosePassword(): Promise<void> {
  await page.locator('input[name="new-password"]').fill(NEW_PASSWORD);
  await page.locator('button[type="submit"]').click();
}

/** What stands beside the field, and is read out. */
const complaint = (sentence: string | RegExp) => page.getByRole('alert').filter({ hasText: sentence }).waitFor();

describe('Whoever comes without a link', () => {
  it.each(['/activate', '/reset-password'])('is asked for the code of the mail at %s', async (path) => {
    await page.goto(`${application.url}${path}`);

    await heading('Type the code from the mail');
    expect(await code().getAttribute('autocomplete')).toBe('one-time-code');
    expect(await code().getAttribute('autocapitalize')).toBe('characters');
  });

  it.each([
    ['', 'Type the code.'],
    ['K7QM-4TXZ-9PW', 'A code has 12 characters, here are 11.'],
    ['k', 'A code has 12 characters, here is one.'],
    ['K7QM-4TXZ-9PW0', 'No code contains “0”: compare it with the mail.'],
  ])('is told at once what is wrong with %p, which is not sent, and goes on typing', async (typed, sentence) => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(new URL(request.url()).pathname));
    await page.goto(`${application.url}/reset-password`);

    await type(typed);

    await complaint(sentence);
    expect(await code().inputValue()).toBe(typed);
    expect(await code().getAttribute('aria-invalid')).toBe('true');
    expect(await code().and(page.locator(':focus')).count()).toBe(1);
    expect(sent).not.toContain('/api/v1/password-link-inspections');
    await page.keyboard.type('7');
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('is told beside the field that nobody ever sent this code, and finds it as it was typed', async () => {
    await page.goto(`${application.url}/activate`);

    await type(` ${WRONG_CODE.toLowerCase()} `);

    await complaint('This code is not valid.');
    expect(await code().inputValue()).toBe(` ${WRONG_CODE.toLowerCase()} `);
    await page.locator('input[name="code"]:focus').waitFor();
  });

  it('loses nothing when there is no connection, and goes on when it is back', async () => {
    await page.goto(`${application.url}/activate`);
    await page.route('**/password-link-inspections', (route) => route.abort('connectionfailed'));
    await type(WRONG_CODE);
    await complaint('We can’t connect');
    await page.getByText('What you typed is still here.').waitFor();
    expect(await code().inputValue()).toBe(WRONG_CODE);

    await page.unroute('**/password-link-inspections');
    await goOn().click();

    await complaint('This code is not valid.');
  });

  it('may have come through a link that was broken on its way', async () => {
    await page.goto(`${application.url}/activate#abc`);
    await heading('This link is not valid');

    await page.getByRole('button', { name: 'Type the code from the mail' }).click();

    await heading('Type the code from the mail');
    await page.reload();
    await heading('Type the code from the mail');
  });
  it('chooses the password as by the link, whatever the case, the spaces and the dashes', async () => {
    const bruno = await links.invite();
    const mailed = await links.codeTo(bruno, /Activate/);
    await page.goto(`${application.url}/activate`);

    await type(` ${mailed.toLowerCase().replaceAll('-', ' ')}\u00a0`);

    await heading('Choose your password');
    expect(await page.locator('h1:focus').count()).toBe(1);
    await page.getByText('Hello Bruno Ferri!').waitFor();
    await page.reload();
    await page.getByText('Hello Bruno Ferri!').waitFor();
    await choosePassword();
    await heading('Your account is activated');
    expect((await application.anyone.signIn(bruno.userName, NEW_PASSWORD)).status).toBe(201);
  });

  it('may paste the code as it stands in the mail', async () => {
    const anna = await links.reset();
    const mailed = await links.codeTo(anna, /Choose a new password/);
    await page.goto(`${application.url}/reset-password`);
    await someone.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(`navigator.clipboard.writeText('${mailed}')`);

    await code().focus();
    await page.keyboard.press('Control+V');
    await page.keyboard.press('Enter');

    await heading('Choose a new password');
  });

  it('gets nowhere with the code of another page', async () => {
    const anna = await links.reset();
    await page.goto(`${application.url}/activate`);

    await type(await links.codeTo(anna, /Choose a new password/));

    await complaint('This code is not valid.');
  });

  it('is told what has become of a code that no longer works, and has a new one sent, which works', async () => {
    const bruno = await links.invite();
    const mailed = await links.codeTo(bruno, /Activate/);
    await links.resend(bruno);
    await page.goto(`${application.url}/activate`);
    await type(mailed);

    await heading('There is a newer code');
    await page.getByText(`replaced by a newer one ${inWords(application.clock.now())}`).waitFor();
    await page.getByRole('button', { name: 'Send me a new link' }).click();

    await heading('Check your mail');
    await page.goto(await links.linkTo(bruno, /Activate/, 2));
    await choosePassword();
    await heading('Your account is activated');
  });

  it('types the code of the latest mail in the place of one that no longer works', async () => {
    const bruno = await links.invite();
    const older = await links.codeTo(bruno, /Activate/);
    await links.resend(bruno);
    await page.goto(`${application.url}/activate`);
    await type(older);
    await heading('There is a newer code');

    await page.getByRole('button', { name: 'Type the code from the mail' }).click();
    await type(await links.codeTo(bruno, /Activate/, 1));

    await heading('Choose your password');
  });
});
