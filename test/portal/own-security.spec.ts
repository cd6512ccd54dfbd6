import { Browser, Page } from 'playwright-core';
import { phoneNumber, Recovery } from '../journeys/recovery';
import { SecondSteps } from '../journeys/second-steps';
import { PASSWORD, Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import { openBrowser, Visitor, visitor } from './browser';
import { unfitForAnyone } from './readers';
import { slowLine } from './slow-line';

const NUMBER = phoneNumber(1234);

let application: TestApplication;
let browser: Browser;
let customer: TestCustomer;
let anna: Person;
let someone: Visitor;
let page: Page;
let addresses = 0;

beforeAll(async () => {
  [application, browser] = await Promise.all([
    startApplication({ SIGN_IN_FAILURES_PER_NETWORK: 10_000 }),
    openBrowser(),
  ]);
  customer = await application.people.customer();
});
afterAll(async () => {
  await browser.close();
  await application.stop();
});
beforeEach(async () => {
  anna = await application.people.collaborator(customer, ['read']);
});
afterEach(async () => {
  await someone.leave();
  expect(someone.complaints).toEqual([]);
});

const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByLabel(name, { exact: true });
const card = (name: string) => page.getByRole('region', { name });
const asked = (question: string) => page.getByRole('dialog', { name: question });
const isFocused = (shown: ReturnType<typeof button>) =>
  shown.evaluate((node) => node === node.ownerDocument.activeElement);
const scheme = () => page.locator('html').getAttribute('data-mantine-color-scheme');
const another = () => `anna.con.un.indirizzo.davvero.lungo${++addresses}@nuova-casella-di-posta.example`;

async function sitDown(person: Parameters<typeof visitor>[1] = {}): Promise<void> {
  someone = await visitor(browser, person);
  page = someone.page;
}

async function openSecurity(path = '/security'): Promise<void> {
  await page.goto(`${application.url}${path}`);
  await signIn(page);
}

async function signIn(where: Page): Promise<void> {
  await where.locator('[autocomplete~=username]').fill(anna.userName);
  await where.locator('[name=password]').fill(PASSWORD);
  await where.locator('button[type=submit]').click();
}

/** The link in the mail, at the address where this test's application is. */
async function linkTo(email: string, subject: RegExp, after = 0): Promise<string> {
  const { links } = await application.mailbox.letterTo(email, { subject, after });
  const link = links.map((each) => new URL(each)).find(({ hash }) => hash !== '');
  return `${application.url}${link?.pathname}${link?.hash}`;
}

describe('Before signing in, somebody', () => {
  it('chooses the colours, which stay; those of the system again are followed', async () => {
    await sitDown();
    await page.goto(application.url);
    await button('Dark colours').click();
    expect(await scheme()).toBe('dark');
    await page.goto(`${application.url}/forgotten-password`);
    await button('Light colours').click();
    expect(await scheme()).toBe('light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await button('Light colours').waitFor();
    expect(await unfitForAnyone(page, 'entrance-other-colours')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  });
});

describe('A collaborator', () => {
  it('reads after signing in what they may do, and what waits for them', async () => {
    await sitDown({ language: 'it', width: 390 });
    anna = await application.people.collaborator(customer, ['send', 'view_invoices']);
    const email = another();
    await (await application.people.signedIn(anna)).post('/accounts/me/address-links', { email });
    await openSecurity('/home');
    await heading('Ciao, Anna Rossi');
    const may = page.getByRole('region', { name: 'Che cosa puoi fare' });
    await may.getByText(customer.mailboxes[0]!.address).waitFor();
    await may.getByText('Per tutto l’account').waitFor();
    await page.getByText(`Il nuovo indirizzo ${email} aspetta`).waitFor();
    expect(await unfitForAnyone(page, 'home-of-a-collaborator')).toEqual([]);
  });
});

describe('A principal', () => {
  it('reads after signing in how the collaborators are, what is to be paid, and until when the password lasts', async () => {
    await sitDown({ language: 'it', colorScheme: 'dark', width: 320 });
    const { principal, id } = await application.people.customer();
    await application.people.collaborator({ ...customer, id, principal });
    anna = principal;
    await openSecurity('/home');
    await card('I tuoi collaboratori').getByRole('link', { name: 'Attivo 1' }).waitFor();
    await card('Fatture da pagare').getByText('Non c’è niente da pagare.').waitFor();
    await page.getByText(/La tua password scade fra \d\d giorni: /).waitFor();
    expect(await unfitForAnyone(page, 'home-of-a-principal')).toEqual([]);
    await page.getByRole('link', { name: 'Attivo 1' }).click();
    await page.waitForURL('**/collaborators?state=active');
  });
});

describe('On the page Security, somebody', () => {
  it('changes the own address: the link is sent, opened and confirmed, and the one before can take it back', async () => {
    await sitDown();
    await openSecurity();
    await heading('Security');
    await card('E-mail address').getByText(`${anna.email}: nobody has confirmed`).waitFor();
    await button('Confirm or change the address').click();
    expect(await field('Your address').inputValue()).toBe(anna.email);
    await field('Your address').fill('anna@nowhere');
    await button('Send me the link').click();
    await page.getByRole('alert').waitFor();
    expect(await field('Your address').inputValue()).toBe('anna@nowhere');
    const email = another();
    await field('Your address').fill(email);
    await button('Send me the link').click();
    await card('E-mail address').getByText(`We sent a link to ${email}`).waitFor();
    expect(await page.locator('[role=status]:focus').count()).toBe(1);
    expect(await unfitForAnyone(page, 'own-address-link-sent')).toEqual([]);
    await button('Send it again').click();

    const link = await linkTo(email, /Confirm your new/, 1);
    const phone = await visitor(browser, { width: 390 });
    await phone.page.goto(await linkTo(email, /Confirm your new/));
    await phone.page.getByRole('heading', { name: 'There is a newer link' }).waitFor();
    await phone.page.goto(link);
    await phone.page.getByRole('heading', { name: 'Is this your new address?' }).waitFor();
    expect(await unfitForAnyone(phone.page, 'confirm-own-address')).toEqual([]);
    await phone.page.getByRole('button', { name: 'Confirm the address' }).click();
    await signIn(phone.page);
    await phone.page.getByRole('heading', { name: 'The address is yours' }).waitFor();
    await phone.leave();

    await page.bringToFront();
    await page.evaluate("document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))");
    await card('E-mail address').getByText(`${email}: this is where`).waitFor();
    await button('Change the address').waitFor();
    await page.goto(await linkTo(anna.email, /another e-mail address/));
    await page.getByText(`The address of your account is ${anna.email} again.`).waitFor();
    expect(await unfitForAnyone(page, 'address-taken-back')).toEqual([]);
  });

  it('leaves the address as it is, in Italian and in the dark, on a phone', async () => {
    await sitDown({ language: 'it', colorScheme: 'dark', width: 320 });
    await openSecurity();
    await heading('Sicurezza');
    await button('Conferma o cambia l’indirizzo').click();
    await button('Annulla').click();
    expect(await isFocused(button('Conferma o cambia l’indirizzo'))).toBe(true);
    await button('Conferma o cambia l’indirizzo').click();
    const email = another();
    await field('Il tuo indirizzo').fill(email);
    await button('Mandami il collegamento').click();
    await card('Indirizzo e-mail').getByText(`Abbiamo mandato un collegamento a ${email}`).waitFor();
    expect(await unfitForAnyone(page, 'own-security')).toEqual([]);
    await button('Lascia tutto com’è').click();
    await button('Conferma o cambia l’indirizzo').waitFor();
    await page.goto(await linkTo(email, /Confirm your new/));
    await heading('Questo collegamento non vale più');
    await page.getByRole('link', { name: 'Vai alla pagina Sicurezza' }).waitFor();
  });

  it('sees a session go at once on a slow line; what could not be ended comes back at its place, and is told', async () => {
    await sitDown({ width: 390 });
    for (let elsewhere = 0; elsewhere < 3; elsewhere++) await application.people.signedIn(anna);
    await openSecurity();
    const sessions = card('Where you are signed in');
    const rows = sessions.getByRole('listitem');
    const end = sessions.getByRole('button', { name: /^End: / });
    const shown = async (count: number) => {
      await rows.nth(count).waitFor({ state: 'detached' });
      await rows.nth(count - 1).waitFor();
    };
    await shown(4);
    const waiting = await slowLine(page, 'DELETE');

    await rows.last().scrollIntoViewIfNeeded();
    const { x, y } = (await end.first().boundingBox())!;
    await page.mouse.click(x + 9, y + 9);
    await shown(3);
    expect(await isFocused(rows.nth(1))).toBe(true);
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    await end.first().press('Enter');
    await shown(2);
    expect(waiting).toHaveLength(2);
    expect(await sessions.getByText('The session has ended.').count()).toBe(0);

    await waiting[0]!.abort();
    await sessions.getByRole('alert').filter({ hasText: 'We can’t connect' }).waitFor();
    await shown(3);
    expect(await unfitForAnyone(page, 'session-not-ended')).toEqual([]);
    await waiting[1]!.continue();
    await sessions.getByRole('status').filter({ hasText: 'The session has ended.' }).waitFor();
    await shown(3);
    await page.unroute('**/api/v1/**');
    await end.last().click();
    await shown(2);
    await end.click();
    await shown(1);
    expect(await isFocused(rows)).toBe(true);
  });

  it('has codes by mail asked for at signing in, and no longer', async () => {
    await sitDown();
    await openSecurity();
    await button('Ask me for a code by mail').click();
    await page.getByText('We mail you the code: you chose that').waitFor();
    await button('Make ten new recovery codes').click();
    await asked('Make ten new recovery codes?').waitFor();
    await page.getByText('The older ones, if you still have any').waitFor();
    expect(await unfitForAnyone(page, 'mailed-codes')).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await isFocused(button('Make ten new recovery codes'))).toBe(true);
    await button('Make ten new recovery codes').click();
    await button('Make the codes').click();
    await page.getByRole('group', { name: 'Recovery codes' }).getByRole('listitem').nth(9).waitFor();
    expect(await unfitForAnyone(page, 'recovery-codes')).toEqual([]);
    await button('I have put them in a safe place').click();
    await page.getByText('You have 10 recovery codes left').waitFor();
    expect(await isFocused(button('Make ten new recovery codes'))).toBe(true);
    await button('No longer ask me for codes by mail').click();
    await button('Ask me for a code by mail').waitFor();
  });

  it('removes the app, and the phone number, having read what that does', async () => {
    await sitDown({ language: 'it', colorScheme: 'dark', width: 320 });
    await new Recovery(application).givePhone(customer, anna, NUMBER);
    await openSecurity();
    await heading('Sicurezza');
    await new SecondSteps(application).connectApp(await application.people.signedIn(anna));
    await page.reload();
    await button('Togli l’app').click();
    await asked('Togliere l’app di autenticazione?').getByText('basta la password').waitFor();
    expect(await unfitForAnyone(page, 'remove-app')).toEqual([]);
    await asked('Togliere l’app di autenticazione?').getByRole('button', { name: 'Togli l’app' }).click();
    await page.locator('[role=status]:focus').getByText('L’app è stata tolta.').waitFor();
    await button('Togli il numero').click();
    await asked('Togliere il numero di telefono?').getByText(NUMBER).waitFor();
    expect(await unfitForAnyone(page, 'remove-phone')).toEqual([]);
    await asked('Togliere il numero di telefono?').getByRole('button', { name: 'Togli il numero' }).click();
    await page.locator('[role=status]:focus').getByText('Il numero è stato tolto.').waitFor();
    await button('Aggiungi un numero').waitFor();
  });
});
