import { Browser, Page } from 'playwright-core';
import { DAY, HOUR } from '../../src/kernel';
import { startApplication, TestApplication } from '../support/application';
import { openBrowser, Visitor, visitor } from './browser';
import { inWords } from './in-words';
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

const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const renew = () => page.getByRole('button', { name: 'Send me a new link' });

async function choosePassword(): Promise<void> {
  await page.locator('input[name="new-password"]').fill(NEW_PASSWORD);
  await page.locator('button[type="submit"]').click();
}

describe('A link that no longer works', () => {
  it('says that it was used, and when, and leads to signing in', async () => {
    const bruno = await links.invite();
    const link = await links.linkTo(bruno, /Activate/);
    await page.goto(link);
    await choosePassword();
    await heading('Your account is activated');

    await page.goto(link);
    await page.reload();

    await heading('This link has been used');
    await page.getByText(inWords(application.clock.now())).waitFor();
    await page.getByRole('link', { name: 'Sign in' }).waitFor();
    expect(await renew().count()).toBe(0);
  });

  it('says that a newer one has replaced it, and when, and has yet another one sent, which works', async () => {
    const bruno = await links.invite();
    const link = await links.linkTo(bruno, /Activate/);
    await links.resend(bruno);
    await links.linkTo(bruno, /Activate/, 1);

    await page.goto(link);
    await heading('There is a newer link');
    await page.getByText(`replaced by a newer one ${inWords(application.clock.now())}`).waitFor();
    await renew().click();

    await heading('Check your mail');
    expect(await page.locator('h1:focus').count()).toBe(1);
    await page.goto(await links.linkTo(bruno, /Activate/, 2));
    await choosePassword();
    await heading('Your account is activated');
  });

  it('says that it has expired, on which day and at what time, and has a new one sent, which works', async () => {
    const anna = await links.reset();
    const link = await links.linkTo(anna, /Choose a new password/);
    const expiry = new Date(application.clock.now().getTime() + DAY);
    application.clock.advance(DAY + HOUR);

    await page.goto(link);
    await heading('This link has expired');
    await page.getByText(inWords(expiry)).waitFor();
    await renew().click();

    await heading('Check your mail');
    await page.goto(await links.linkTo(anna, /Choose a new password/, 1));
    await choosePassword();
    await heading('The new password is saved');
  });

  it('says that it was cancelled, and when, and leads to signing in', async () => {
    const bruno = await links.invite();
    const link = await links.linkTo(bruno, /Activate/);
    await links.deactivate(bruno);

    await page.goto(link);

    await heading('This link is no longer valid');
    await page.getByText(inWords(application.clock.now())).waitFor();
    await page.getByRole('link', { name: 'Sign in' }).waitFor();
    expect(await renew().count()).toBe(0);
  });

  it('says why no new one is sent when the password was chosen through another one', async () => {
    const bruno = await links.invite();
    const older = await links.linkTo(bruno, /Activate/);
    await links.resend(bruno);
    await page.goto(await links.linkTo(bruno, /Activate/, 1));
    await choosePassword();
    await heading('Your account is activated');

    await page.goto(older);
    await heading('There is a newer link');
    await renew().click();

    await heading('A new link is not needed');
  });

  it.each(['#abc', '#%20not-a-token', `#${'a'.repeat(43)}`])('says that nobody ever sent it: %p', async (fragment) => {
    await page.goto(`${application.url}/activate${fragment}`);
    await heading('This link is not valid');
    expect(await renew().count()).toBe(0);
  });

  it('says so even when it dies while the password is being typed', async () => {
    const bruno = await links.invite();
    await page.goto(await links.linkTo(bruno, /Activate/));
    await heading('Choose your password');
    await links.resend(bruno);

    await choosePassword();

    await heading('There is a newer link');
  });

  it('says how long to wait when too many mails were asked for', async () => {
    const bruno = await links.invite();
    const link = await links.linkTo(bruno, /Activate/);
    for (let mail = 0; mail < 4; mail++) await links.resend(bruno);

    await page.goto(link);
    await renew().click();

    await page.getByRole('alert').filter({ hasText: 'Try again in 60 minutes.' }).waitFor();
    await renew().waitFor();
    expect(await unfitForAnyone(page, 'too-many-mails')).toEqual([]);
  });

  it.each([
    ['it', '2027-05-03T08:42:00Z', 'il 3 maggio 2027 alle 10:42'],
    ['it', '2027-11-08T09:05:00Z', 'l’8 novembre 2027 alle 10:05'],
    ['it', '2027-11-11T22:59:00Z', 'l’11 novembre 2027 alle 23:59'],
    ['en', '2027-05-03T08:42:00Z', 'on 3 May 2027 at 10:42'],
  ] as const)('tells the time in the language and the zone of whoever reads: %s, %s', async (language, at, words) => {
    const reader = await visitor(browser, { language });
    await reader.page.route('**/password-link-inspections', (route) =>
      route.fulfill({
        status: 410,
        contentType: 'application/problem+json',
        json: { type: '', title: '', status: 410, code: 'challenges/link-replaced', correlationId: '', at },
      }),
    );
    await reader.page.goto(`${application.url}/activate#secret`);
    await reader.page.getByText(words).waitFor();
    await reader.leave();
  });
});
