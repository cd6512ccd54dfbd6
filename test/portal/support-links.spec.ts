import { Browser, Page } from 'playwright-core';
import { DAY } from '../../src/kernel';
import { PASSWORD, Person, startApplication, TestApplication } from '../support/application';
import { SecondSteps } from '../journeys/second-steps';
import { openBrowser, Visitor, visitor } from './browser';
import { FIRST_READER, unfitForAnyone } from './readers';
import { SupportLinks } from './support-links';

const MESSAGE = 'We paid late. Please let us in again.';
const NEW_PASSWORD = 'un nuovo inizio per tutti';

let application: TestApplication;
let browser: Browser;
let staff: readonly [Person, Person];
let links: SupportLinks;
let someone: Visitor;
let page: Page;

beforeAll(async () => {
  const unhurried = { SIGN_IN_FAILURES_PER_NETWORK: 10_000, RECOVERIES_PER_NETWORK: 10_000 };
  [application, browser] = await Promise.all([startApplication(unhurried), openBrowser()]);
  staff = [await application.people.staff(), await application.people.staff()];
});
afterAll(async () => {
  await browser.close();
  await application.stop();
});
beforeEach(async () => {
  links = await SupportLinks.of(application, staff);
});
afterEach(async () => {
  await someone.leave();
  expect(someone.complaints).toEqual([]);
});

async function sitDown(person = {}): Promise<void> {
  someone = await visitor(browser, person);
  page = someone.page;
}
const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByLabel(name, { exact: true });
const complaint = (sentence: string) => page.getByRole('alert').filter({ hasText: sentence }).waitFor();
const signInWith = async ({ userName }: Person, password: string) =>
  (await application.anyone.signIn(userName, password)).status;

describe('A principal whom staff have disabled', () => {
  beforeEach(async () => {
    await sitDown();
    await links.disable();
  });

  async function fillIn({ userName }: Person, password = PASSWORD): Promise<void> {
    await field('User name').fill(userName);
    await field('Password').fill(password);
    await field('Message to support').fill(MESSAGE);
    await button('Send the request').click();
  }

  it('is shown the way at signing in, and asks with the password', async () => {
    await page.goto(application.url);
    await field('User name').fill(links.principal.userName);
    await field('Password').fill(PASSWORD);
    await button('Sign in').click();
    await page.getByRole('link', { name: 'Ask support to reactivate' }).click();
    await heading('Ask for the account to be reactivated');
    expect(await field('User name').inputValue()).toBe(links.principal.userName);

    await button('Send the request').click();
    await complaint('Type your password.');
    await fillIn(links.principal, 'sbagliata');
    await complaint('The user name or the password is not right');
    expect(await field('Message to support').inputValue()).toBe(MESSAGE);
    expect(await links.requests()).toEqual([]);
    await fillIn(links.principal);
    await heading('Support has your request');
    expect(await page.locator('h1:focus').count()).toBe(1);
    expect(await links.requests()).toMatchObject([{ message: MESSAGE, proof: 'password' }]);

    await page.reload();
    await fillIn(links.principal);
    await heading('Support has your request already');
    expect(await unfitForAnyone(page, 'reactivation-asked-already')).toEqual([]);
    await page.getByText('You sent it today').or(page.getByText('You sent it on')).waitFor();
  });

  it('shows the second factor too, where there is one', async () => {
    const other = await SupportLinks.of(application, staff);
    const app = await new SecondSteps(application).connectApp(await application.people.signedIn(other.principal));
    await other.disable();
    await page.goto(`${application.url}/reactivation`);
    await fillIn(other.principal);
    await heading('Confirm that it’s you');
    expect(await unfitForAnyone(page, 'reactivation-second-factor')).toEqual([]);
    await field('Code from the app').fill('000000');
    await button('Continue').click();
    await page.getByRole('alert').waitFor();
    await field('Code from the app').fill(app.code());
    await button('Continue').click();
    await heading('Support has your request');
  });

  it('without the password has a link mailed, and asks through it; opening it asks for nothing', async () => {
    await page.goto(`${application.url}/reactivation`);
    await button('I don’t remember the password').click();
    await button('Send me a link').click();
    await complaint('Type your user name.');
    await field('User name').fill('nobody/nowhere');
    await button('Send me a link').click();
    await heading('Check your mail');
    await page.getByText('If this account is disabled and you may ask').waitFor();
    expect(await unfitForAnyone(page, 'reactivation-link-mailed')).toEqual([]);

    const first = await links.toAsk();
    const newest = await links.toAsk(1);
    await page.goto(first);
    await heading('There is a newer link');
    await page.goto(newest);
    await heading('Ask for the account to be reactivated');
    await page.getByText(`The account ${links.principal.userName} is disabled`).waitFor();
    expect(page.url()).toBe(`${application.url}/reactivation`);
    await button('Send the request').click();
    await complaint('Write what has happened.');
    expect(await links.requests()).toEqual([]);
    await field('Message to support').fill('x'.repeat(1001));
    await button('Send the request').click();
    await page.getByRole('alert').filter({ hasNotText: 'Write what has happened.' }).waitFor();
    await field('Message to support').fill(MESSAGE);
    await button('Send the request').click();
    await heading('Support has your request');
    expect(await links.requests()).toMatchObject([{ message: MESSAGE, proof: 'link' }]);

    await page.reload();
    await heading('This link has been used');
    await page.getByText('Support has the request, and writes to you').waitFor();
    expect(await unfitForAnyone(page, 'reactivation-link-used')).toEqual([]);
    await button('Send another request').click();
    expect(await field('Password').inputValue()).toBe('');
  });

  it('has another link mailed where it has expired', async () => {
    const link = await links.toAsk();
    application.clock.advance(DAY);
    await page.goto(link);
    await heading('This link has expired');
    await button('Send me a link').click();
    await heading('Ask for reactivation without the password');
  });
});

it('Who has been disabled by their own side is told whom to ask in place of support', async () => {
  await sitDown();
  const anna = await application.people.collaborator(links.customer);
  const principal = await application.people.signedIn(links.principal);
  await principal.post(`/accounts/${anna.id}/holds`, { kind: 'disabled', reason: 'is away' });
  await page.goto(`${application.url}/reactivation`);
  await field('User name').fill(anna.userName);
  await field('Password').fill(PASSWORD);
  await field('Message to support').fill(MESSAGE);
  await button('Send the request').click();
  await heading('Somebody closer to you can help');
  expect(await unfitForAnyone(page, 'reactivation-refused')).toEqual([]);
  expect(await page.getByRole('list', { name: 'Who can help you' }).getByRole('listitem').count()).toBe(1);
});

describe('Whoever named a new address to support', () => {
  beforeEach(() => sitDown());

  it('confirms it; opening the link confirms nothing', async () => {
    await page.goto(await links.toConfirmAddress());
    await heading('Do you confirm this e-mail address?');
    await page.reload();
    await page.getByText(/carla\d+@new\.example/).waitFor();
    expect(await links.restorationStates()).toEqual(['awaiting_confirmation']);
    await button('Confirm the address').click();
    await heading('The address is confirmed');
    expect(await unfitForAnyone(page, 'address-confirmed')).toEqual([]);
    expect(await links.restorationStates()).toEqual(['awaiting_approval']);
    await page.reload();
    await heading('This link has been used');
    await page.getByText('wait for the mail to choose the new password').waitFor();
  });

  it('reads why a link no longer works, and what to do', async () => {
    const link = await links.toConfirmAddress();
    await links.restoreTo('another@new.example');
    await page.goto(link);
    await heading('There is a newer link');
    await page.goto(`${application.url}/confirm-address#cut`);
    await heading('This link is not valid');
    await someone.leave();
    await sitDown();
    await page.goto(`${application.url}/confirm-address`);
    await heading('Open the link in the mail');
  });
});

describe('A change of owner', () => {
  beforeEach(() => sitDown());

  it('is stopped by whoever has the old contacts; opening the link stops nothing', async () => {
    await page.goto(await links.toStop());
    await heading('Do you want to stop the change of owner?');
    await page.getByText(`The account ${links.principal.userName} is about`).waitFor();
    expect(await links.ownerChangeState()).toBe('waiting');
    await button('Stop the change of owner').click();
    await heading('The change of owner is stopped');
    expect(await unfitForAnyone(page, 'owner-change-stopped')).toEqual([]);
    expect(await links.ownerChangeState()).toBe('stopped');
    await page.reload();
    await heading('This link has been used');
  });

  it('is completed by the new person, who chooses a password and signs in with it', async () => {
    const { toBecome, toStop } = await links.toBecomeOwner();
    await page.goto(toBecome);
    await heading('Choose your password');
    await page.getByText('Hello Bruno Neri!').waitFor();
    await field('Password').fill('corta');
    await button('Become the owner').click();
    expect(await page.getByRole('listitem').filter({ hasText: 'At least 12' }).getAttribute('data-state')).toBe(
      'broken',
    );
    expect(await signInWith(links.principal, PASSWORD)).toBe(201);
    await field('Password').fill(NEW_PASSWORD);
    await button('Become the owner').click();
    await heading('The account is yours now');
    expect(await unfitForAnyone(page, 'new-owner-done')).toEqual([]);
    expect(await signInWith(links.principal, NEW_PASSWORD)).toBe(201);
    await page.reload();
    await heading('This link has been used');
    await page.goto(toStop);
    await heading('This link is no longer valid');
    await page.getByText('or it has happened').waitFor();
  });

  it('that was stopped meanwhile gives nobody an account', async () => {
    const { toBecome } = await links.toBecomeOwner();
    await page.goto(toBecome);
    await field('Password').fill(NEW_PASSWORD);
    await links.stop();
    await button('Become the owner').click();
    await heading('This link is no longer valid');
    await page.getByText('The change of owner was stopped.').waitFor();
    expect(await signInWith(links.principal, NEW_PASSWORD)).toBe(401);
  });
});

describe('In either language and colours, on a phone or a desk', () => {
  it('the pages that support’s letters lead to can be used and fit', async () => {
    await sitDown(FIRST_READER);
    const faults: string[] = [];
    const look = async (name: string) => {
      faults.push(...(await unfitForAnyone(page, name)));
    };
    const send = () => page.locator('button[type="submit"]');
    const press = async () => {
      await send().click();
      await send().waitFor({ state: 'detached' });
    };
    const open = (link: string, until = send()) => page.goto(link).then(() => until.waitFor());

    await links.disable();
    await page.goto(application.url);
    await page.locator('input[name="username"]').fill(links.principal.userName);
    await page.locator('input[name="password"]').fill(PASSWORD);
    await send().click();
    await page.getByRole('listitem').getByRole('link').waitFor();
    await look('held-ask-support');
    await page.getByRole('listitem').getByRole('link').click();
    await page.locator('textarea').waitFor();
    await page.locator('input[name="current-password"]').fill('sbagliata');
    await page.locator('textarea').fill(MESSAGE);
    await send().click();
    await page.getByRole('alert').waitFor();
    await look('reactivation-by-password');
    await page.locator('main button:not([type="submit"])').last().click();
    await page.locator('textarea').waitFor({ state: 'detached' });
    await press();
    await open(await links.toAsk(1));
    await send().click();
    await page.getByRole('alert').waitFor();
    await look('reactivation-write');
    await page.locator('textarea').fill(MESSAGE);
    await press();

    const confirm = page.locator('main button');
    await open(await links.toConfirmAddress(), confirm);
    await look('confirm-address');
    await confirm.click();
    await confirm.waitFor({ state: 'detached' });

    const other = await SupportLinks.of(application, staff);
    const { toBecome, toStop } = await other.toBecomeOwner();
    await open(toStop, confirm);
    await look('stop-owner-change');
    await open(toBecome);
    await look('new-owner');
    await page.locator('input[name="new-password"]').fill(NEW_PASSWORD);
    await press();
    await page.goto(toStop);
    await page.locator('h1').waitFor();
    await look('stop-owner-change-too-late');
    expect(faults).toEqual([]);
  });
});
