import { Browser, Page } from 'playwright-core';
import { Recovery } from '../journeys/recovery';
import { PASSWORD, Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import { accessibilityFaults, openBrowser, picture, Visitor, visitor } from './browser';

const NEW_PASSWORD = 'un nuovo inizio per tutti';
const STALE = 6 * 60 * 1000;

let application: TestApplication;
let browser: Browser;
let customer: TestCustomer;
let carla: Visitor;
let page: Page;

beforeAll(async () => {
  [application, browser] = await Promise.all([startApplication(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await application.stop();
});
beforeEach(async () => {
  customer = await application.people.customer();
  carla = await visitor(browser);
  page = carla.page;
});
afterEach(async () => {
  await carla.leave();
  expect(carla.complaints).toEqual([]);
});

const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByLabel(name, { exact: true });
const inDialog = (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true });
const told = (sentence: string) => page.getByRole('status').filter({ hasText: sentence }).waitFor();
const row = ({ userName }: Pick<Person, 'userName'>) => page.getByRole('listitem').filter({ hasText: userName });

async function signIn(path = '/collaborators', { userName }: Person = customer.principal): Promise<void> {
  await page.goto(`${application.url}${path}`);
  await field('User name').fill(userName);
  await field('Password').fill(PASSWORD);
  await button('Sign in').click();
}

/** What is behind the three dots of somebody's row. */
async function choose(person: Pick<Person, 'userName'>, act: string): Promise<void> {
  await row(person)
    .getByRole('button', { name: /Actions/ })
    .click();
  await row(person).getByRole('button', { name: act, exact: true }).click();
}

/** The link in a mail, at the address where this test's application is. */
async function linkTo({ email }: Pick<Person, 'email'>, subject: RegExp, after = 0): Promise<string> {
  const { links } = await application.mailbox.letterTo(email, { subject, after });
  const { pathname, hash } = new URL(links.find((link) => link.includes('#'))!);
  return `${application.url}${pathname}${hash}`;
}

describe('A principal', () => {
  it('resets a password after reading the warning, and sends the mail again; only the newest link works (14, 16)', async () => {
    const anna = await application.people.collaborator(customer, ['mail_clients']);
    await application.people.signedIn(anna);
    await signIn();
    await heading('Collaborators');
    application.clock.advance(STALE);

    await choose(anna, 'Reset password');
    const warning = page.getByRole('dialog');
    await warning.getByText('One open session ends.').waitFor();
    await warning.getByText(customer.mailboxes[0]!.address).waitFor();
    await inDialog('Reset the password').click();
    await page.getByLabel('Your password', { exact: true }).fill(PASSWORD);
    await inDialog('Confirm').click();

    await told('The password of Anna Rossi is void.');
    await row(anna).getByText('Suspended', { exact: true }).waitFor();
    const older = await linkTo(anna, /Choose a new password/);

    await row(anna).getByRole('link', { name: 'Anna Rossi' }).click();
    await heading('Anna Rossi');
    await button('Send the set-password mail again').click();
    await inDialog('Send the mail again').click();
    await told('The mail to Anna Rossi is on its way.');
    const newest = await linkTo(anna, /Choose a new password/, 1);

    const theirs = await visitor(browser, { width: 390 });
    await theirs.page.goto(older);
    await theirs.page.getByRole('heading', { level: 1, name: 'There is a newer link' }).waitFor();
    await theirs.page.goto(newest);
    await theirs.page.reload();
    await theirs.page.getByLabel('New password', { exact: true }).fill(NEW_PASSWORD);
    await theirs.page.getByRole('button', { name: 'Save the password' }).click();
    await theirs.page.getByRole('heading', { level: 1, name: 'The new password is saved' }).waitFor();
    await theirs.leave();
    await page.reload();
    await page.getByText('They can sign in: nothing stands in the way.').waitFor();
  });

  it('corrects a wrong address before the activation, and deactivates the account after it (18)', async () => {
    const principal = await application.people.signedIn(customer.principal);
    const { body: bruno } = await principal.post('/collaborators', {
      chosenName: 'bruno',
      displayName: 'Bruno Ferri',
      email: `brunno@${customer.principal.userName}.example`,
    });
    const anna = await application.people.collaborator(customer, ['read']);
    const right = { email: `bruno@${customer.principal.userName}.example` };

    await signIn(`/collaborators/${bruno.id}`);
    await button('Correct the address').click();
    await inDialog('Correct it and send the mail again').click();
    await page.getByRole('alert').filter({ hasText: 'Type the correct address.' }).waitFor();
    await field('Correct address').fill(right.email);
    await inDialog('Correct it and send the mail again').click();
    await told('The address of Bruno Ferri is correct now');
    await linkTo(right, /Activate/);

    await page.getByRole('link', { name: 'All collaborators' }).click();
    await choose(anna, 'Deactivate');
    await page.getByText('This can’t be undone.').waitFor();
    await field('Reason').fill('the address was wrong');
    await inDialog('Deactivate for good').click();
    await told('The account of Anna Rossi is deactivated.');
    await row(anna).waitFor({ state: 'detached' });
    await field('State').selectOption('deactivated');
    await row(anna).waitFor();
    await page.reload();
    await row(anna).waitFor();
  });

  it('invites a collaborator: a name is proposed, sending brings writing along, and a taken name is put right (33)', async () => {
    await application.people.collaborator(customer, [], 'anna.rossi', 'another@people.example');
    await signIn();
    await page.getByRole('link', { name: 'Invite a collaborator' }).click();
    await heading('Invite a collaborator');
    await field('Name and surname').fill('Anna Rossi');
    expect(await field('User name').inputValue()).toBe('anna.rossi');
    await field('E-mail address').fill('anna@');
    const mailbox = page.getByRole('group', { name: customer.mailboxes[0]!.address });
    await mailbox.getByRole('checkbox', { name: 'Send mail' }).check();
    await told('With “Send mail” come along: Read mail, Sort and delete mail.');
    expect(await mailbox.getByRole('checkbox', { name: 'Sort and delete mail' }).isChecked()).toBe(true);

    await button('Send the invitation').click();
    await page.getByRole('alert').first().waitFor();
    expect(await page.evaluate('document.activeElement.name')).toBe('collaborator-email');
    await field('E-mail address').fill('anna.rossi@people.example');
    await button('Send the invitation').click();
    await button('Use anna.rossi2').click();
    await button('Send the invitation').click();
    await heading('Anna Rossi is invited');
    await linkTo({ email: 'anna.rossi@people.example' }, /Activate/);
    await page.getByRole('link', { name: 'Open the details' }).click();
    await page.getByText('Read mail, Sort and delete mail, Send mail').waitFor();

    await button('Change the permissions').click();
    await mailbox.getByRole('checkbox', { name: 'Sort and delete mail' }).uncheck();
    await page.getByText(/^Will be taken away: .*Send mail/).waitFor();
    await button('Save the permissions').click();
    await told('The permissions are saved.');
    await page.getByText('Read mail', { exact: true }).waitFor();
    await page.goBack();
    await heading('Invite a collaborator');
  });
});

describe('An administrator of the customer', () => {
  it('enables an account that another one disabled by mistake (30)', async () => {
    const anna = await application.people.collaborator(customer, ['read']);
    const dario = await application.people.collaborator(customer, ['manage_collaborators']);
    const principal = await application.people.signedIn(customer.principal);
    await principal.post(`/accounts/${anna.id}/holds`, { kind: 'disabled', reason: 'is away' });

    await signIn('/collaborators?state=disabled', dario);
    await choose(anna, 'Enable');
    await page.getByRole('dialog').getByText('Reason: is away.').waitFor();
    await inDialog('Enable').click();
    await told('Anna Rossi is no longer disabled.');
    await row(anna).waitFor({ state: 'detached' });
    await field('Search').fill(anna.userName);
    await button('Show all').click();
    await row(anna).getByText('Active', { exact: true }).waitFor();
  });

  it('restores the credentials of somebody without an address, with a password shown once (22)', async () => {
    const anna = await application.people.collaborator(customer, ['read']);
    await new Recovery(application).takeAddress(customer, anna);
    await signIn(`/collaborators/${anna.id}`);
    await button('Give a one-time password').click();
    await field('Reason').fill('has no e-mail address');
    await inDialog('Make the one-time password').click();
    await page.getByRole('heading', { name: 'The one-time password' }).waitFor();
    await inDialog('I have written it down').click();
    await told('With the one-time password Anna Rossi can sign in');
  });
});

describe.each([
  { language: 'it', colorScheme: 'light', width: 320 },
  { language: 'en', colorScheme: 'dark', width: 1100 },
] as const)('For whoever reads $language, $colorScheme, on $width pixels', (reader) => {
  it('the pages of the collaborators can be used and fit', async () => {
    const faults: string[] = [];
    const { page, complaints, leave } = await visitor(browser, reader);
    const look = async (name: string) => {
      await picture(page, `${name}-${reader.language}-${reader.colorScheme}-${reader.width}`);
      faults.push(...(await accessibilityFaults(page)).map((fault) => `${name}: ${fault}`));
      if (await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth'))
        faults.push(`${name}: scrolls sideways`);
    };
    const anna = await application.people.collaborator(customer, ['mail_clients']);
    const principal = await application.people.signedIn(customer.principal);
    await principal.post(`/accounts/${anna.id}/holds`, { kind: 'disabled', reason: 'is away' });
    await principal.post('/collaborators', {
      chosenName: 'bartolomeo.massimiliano.quattrocchi.di.san.bartolomeo',
      displayName: 'Bartolomeo-Massimiliano Quattrocchi di San Bartolomeo in Galdo',
      email: 'bartolomeo.massimiliano.quattrocchi@una-azienda-dal-nome-lungo.example',
    });

    await page.goto(`${application.url}/collaborators`);
    await page.locator('input[name="username"]').fill(customer.principal.userName);
    await page.locator('input[type="password"]').fill(PASSWORD);
    await page.locator('button[type="submit"]').click();
    await page.locator('li [aria-expanded]').first().click();
    await look('collaborators-menu');
    await page.locator('li button').nth(1).click();
    await page.locator('dialog [type="submit"]:enabled').waitFor();
    await look('collaborators-dialog');
    await page.goto(`${application.url}/collaborators/${anna.id}`);
    await page.locator('section:nth-of-type(3) button').click();
    await page.getByRole('checkbox').nth(1).click();
    await look('collaborator');
    await page.goto(`${application.url}/collaborators/invite`);
    await page.getByRole('checkbox').nth(2).click();
    await page.locator('button[type="submit"]').click();
    await page.getByRole('alert').first().waitFor();
    await look('collaborator-invite');

    await leave();
    expect([...faults, ...complaints]).toEqual([]);
  });
});
