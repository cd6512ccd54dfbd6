import { Browser, Page } from 'playwright-core';
import { DAY } from '../../src/kernel';
import { Person, startApplication, TestApplication } from '../support/application';
import { openBrowser, Visitor, visitor } from './browser';
import { inWords } from './in-words';
import { MailedLinks } from './mailed-links';

const OTHERS_PASSWORD = 'scelta da qualcun altro';
const NEW_PASSWORD = 'un nuovo inizio per tutti';

let application: TestApplication;
let browser: Browser;
let links: MailedLinks;
let someone: Visitor;
let page: Page;
let anna: Person;
let link: string;

beforeAll(async () => {
  [application, browser] = await Promise.all([startApplication(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await application.stop();
});
beforeEach(async () => {
  links = await MailedLinks.of(application);
  anna = await links.chooseAnew(OTHERS_PASSWORD);
  link = await links.linkTo(anna, /Your password was changed/);
  someone = await visitor(browser);
  page = someone.page;
});
afterEach(async () => {
  await someone.leave();
  expect(someone.complaints).toEqual([]);
});

const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const confirm = () => page.getByRole('button', { name: 'Lock the account' });
const itWasMe = () => page.getByRole('button', { name: 'It was me: change nothing' });
const statusOfSigningIn = async (password: string) => (await application.anyone.signIn(anna.userName, password)).status;

describe('Whoever opens “this wasn’t me” in a mail', () => {
  it('reads whose account it is about and what will happen; until then nothing does', async () => {
    await page.goto(link);

    await heading('Wasn’t it you?');
    await page.getByText(`about the account ${anna.userName}`).waitFor();
    expect(await page.getByRole('list', { name: 'If you confirm:' }).getByRole('listitem').count()).toBeGreaterThan(2);
    expect(page.url()).toBe(`${application.url}/not-me`);
    await page.reload();
    await heading('Wasn’t it you?');
    expect(await statusOfSigningIn(OTHERS_PASSWORD)).toBe(201);
  });

  it('locks the account, and comes back in through the mail that is on its way', async () => {
    await page.goto(link);
    await confirm().click();

    await heading('The account is locked');
    expect(await page.locator('h1:focus').count()).toBe(1);
    await page.getByText('open the mail that we sent').waitFor();
    expect(await statusOfSigningIn(OTHERS_PASSWORD)).not.toBe(201);

    await page.goto(await links.linkTo(anna, /closed|locked/));
    await page.locator('input[name="new-password"]').fill(NEW_PASSWORD);
    await page.locator('button[type="submit"]').click();
    await heading('The new password is saved');
    expect(await statusOfSigningIn(NEW_PASSWORD)).toBe(201);
  });

  it('changes nothing where it was them, and may still think better of it', async () => {
    await page.goto(link);
    await itWasMe().click();

    await heading('Nothing has changed');
    expect(await page.locator('h1:focus').count()).toBe(1);
    expect(await statusOfSigningIn(OTHERS_PASSWORD)).toBe(201);

    await page.getByRole('button', { name: 'Go back' }).click();
    await confirm().click();
    await heading('The account is locked');
  });

  it('does everything with the keyboard', async () => {
    await page.goto(link);
    await confirm().waitFor();
    await page.keyboard.press('Tab');
    await page.getByRole('link', { name: 'Titolare' }).and(page.locator(':focus')).waitFor();
    for (const stop of ['Dark colours', 'Italiano', 'Lock the account']) {
      await page.keyboard.press('Tab');
      await page.getByRole('button', { name: stop }).and(page.locator(':focus')).waitFor();
    }
    await page.keyboard.press('Enter');
    await heading('The account is locked');
  });

  it('is asked to turn to somebody where no mail can be sent', async () => {
    await page.route('**/activity-reports', (route) =>
      route.fulfill({ status: 201, json: { userName: anna.userName, mailOnItsWay: false } }),
    );
    await page.goto(link);
    await confirm().click();

    await page.getByText('There is no e-mail address for this account').waitFor();
  });

  it('reports it once, even when the button is pressed twice', async () => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(new URL(request.url()).pathname));
    await page.goto(link);

    await confirm().dblclick();

    await heading('The account is locked');
    expect(sent.filter((path) => path === '/api/v1/activity-reports')).toHaveLength(1);
  });

  it('is told when there is no connection, and confirms once it is back', async () => {
    await page.route('**/activity-reports', (route) => route.abort('connectionfailed'));
    await page.goto(link);
    await confirm().click();
    await page.getByRole('alert').filter({ hasText: 'We can’t connect' }).waitFor();

    await page.unroute('**/activity-reports');
    await confirm().click();

    await heading('The account is locked');
  });
});

describe('A link of “this wasn’t me” that no longer works', () => {
  it('says that it was reported already, and when, and what to do now', async () => {
    await page.goto(link);
    await confirm().click();
    await heading('The account is locked');

    await page.reload();

    await heading('You have reported it already');
    await page.getByText(`locked ${inWords(application.clock.now())}`).waitFor();
  });

  it('says so even when that happened while it was being read', async () => {
    await page.goto(link);
    await confirm().waitFor();
    await application.anyone.post('/activity-reports', { token: link.split('#')[1] });

    await confirm().click();

    await heading('You have reported it already');
  });

  it('says that it has expired, and whom to tell', async () => {
    application.clock.advance(8 * DAY);

    await page.goto(link);

    await heading('This link has expired');
    await page.getByText('tell those who manage it, or support, at once').waitFor();
  });

  it.each(['#abc', '#%20not-a-token', `#${'a'.repeat(43)}`])('says that nobody ever sent it: %p', async (fragment) => {
    await page.goto(`${application.url}/not-me${fragment}`);
    await heading('This link is not valid');
  });

  it('asks for the link of the mail where there is none', async () => {
    await page.goto(`${application.url}/not-me`);
    await heading('Open the link in the mail');
  });
});
