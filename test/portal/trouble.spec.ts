import { Browser, Page, Route } from 'playwright-core';
import { startApplication, TestApplication } from '../support/application';
import { openBrowser, Visitor, visitor } from './browser';
import { MailedLinks } from './mailed-links';
import { unfitForAnyone } from './readers';

const NEW_PASSWORD = 'un nuovo inizio per tutti';
const CORRELATION_ID = '01a2018a-3553-7799-b720-56853cbd5ba4';

let application: TestApplication;
let browser: Browser;
let link: string;
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
  const links = await MailedLinks.of(application);
  link = await links.linkTo(await links.invite(), /Activate/);
  someone = await visitor(browser);
  page = someone.page;
});
afterEach(async () => {
  await someone.leave();
  expect(someone.complaints).toEqual([]);
});

const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const field = () => page.locator('input[name="new-password"]');
const save = () => page.getByRole('button', { name: 'Activate the account' });

/** What the service, or something between it and the browser, would answer in its trouble. */
const TROUBLES = [
  ['no connection', (route: Route) => route.abort('connectionfailed'), 'We can’t connect'],
  ['503 with Retry-After', answering(503, { 'retry-after': '20' }), 'Try again in 20 seconds.'],
  ['500', answering(500), CORRELATION_ID],
  [
    '502 of a proxy',
    (route: Route) => route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }),
    'We can’t connect',
  ],
  [
    'a page of somebody in between',
    (route: Route) => route.fulfill({ contentType: 'text/html', body: '<h1>Welcome!</h1>' }),
    'Something went wrong',
  ],
] as const;

function answering(status: number, headers: Record<string, string> = {}) {
  const problem = { type: '', title: 'Trouble', status, code: 'platform/unexpected', correlationId: CORRELATION_ID };
  return (route: Route) => route.fulfill({ status, headers, contentType: 'application/problem+json', json: problem });
}

describe('Trouble between the page and the service', () => {
  it.each(TROUBLES)(
    'is explained when the link is opened, and trying again helps: %s',
    async (_, trouble, sentence) => {
      await page.route('**/password-link-inspections', trouble);
      await page.goto(link);
      await page.getByText(sentence).waitFor();

      await page.unroute('**/password-link-inspections');
      await page.getByRole('button', { name: 'Try again' }).click();

      await heading('Choose your password');
    },
  );

  it.each(TROUBLES)(
    'is explained when the password is sent, nothing typed is lost, and sending again helps: %s',
    async (name, trouble, sentence) => {
      await page.goto(link);
      await field().fill(NEW_PASSWORD);
      await page.route('**/passwords', trouble);
      await save().click();
      await page.getByRole('alert').filter({ hasText: sentence }).waitFor();
      await page.getByText('What you typed is still here.').waitFor();
      expect(await field().inputValue()).toBe(NEW_PASSWORD);
      expect(await unfitForAnyone(page, `trouble-${name.replaceAll(' ', '-')}`)).toEqual([]);

      await page.unroute('**/passwords');
      await save().click();

      await heading('Your account is activated');
    },
  );

  it('heals by itself when the connection comes back', async () => {
    await page.route('**/password-link-inspections', (route) => route.abort('internetdisconnected'));
    await page.goto(link);
    await heading('We can’t connect');
    await someone.context.setOffline(true);
    await page.unroute('**/password-link-inspections');

    await someone.context.setOffline(false);

    await heading('Choose your password');
  });

  it('does not send the password twice when the button is pressed twice', async () => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(new URL(request.url()).pathname));
    await page.goto(link);
    await field().fill(NEW_PASSWORD);

    await save().dblclick();

    await heading('Your account is activated');
    expect(sent.filter((path) => path === '/api/v1/passwords')).toHaveLength(1);
  });
});
