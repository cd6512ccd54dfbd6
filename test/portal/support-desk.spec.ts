import { Browser, Page } from 'playwright-core';
import { noticed } from '../journeys/holds';
import { PASSWORD, Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import { openBrowser, Visitor, visitor } from './browser';
import { FIRST_READER, unfitForAnyone } from './readers';

const LONG_ADDRESS = 'bartolomeo.massimiliano.quattrocchi@una-azienda-dal-nome-lungo.example';

/** Where support sits in this file: far from Rome. */
const TIME_ZONE = 'America/New_York';

let application: TestApplication;
let browser: Browser;
let sara: Person;
let customer: TestCustomer;
let anna: Person;
let someone: Visitor;
let page: Page;

beforeAll(async () => {
  [application, browser] = await Promise.all([startApplication(), openBrowser()]);
  const { people } = application;
  sara = await people.staff();
  customer = await people.customer({
    name: 'Officina Zàccaria S.r.l.',
    vatNumber: 'IT 0074 3110 157',
    principal: { displayName: 'Nicolò Brambilla' },
  });
  anna = await people.collaborator(customer, ['write']);
  const principal = await people.signedIn(customer.principal);
  await principal.post(`/accounts/${anna.id}/holds`, { kind: 'disabled', reason: 'In congedo fino a giugno' });
  await noticed(application, { accountId: anna.id, customerId: customer.id }, 'failed_sign_ins');
  await application.quiet();
});
afterAll(async () => {
  await browser.close();
  await application.stop();
});
beforeEach(async () => {
  someone = await visitor(browser, { language: 'it', timeZone: TIME_ZONE });
  page = someone.page;
});
afterEach(async () => {
  await someone.leave();
  expect(someone.complaints).toEqual([]);
});

const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const link = (name: string) => page.getByRole('link', { name, exact: true });
const said = (sentence: string) => page.getByRole('status').filter({ hasText: sentence }).waitFor();
const known = () => page.getByLabel('Che cosa sai dell’account?');
const card = (title: string) => page.getByRole('region', { name: title });

/** Signs in where the address leads, on a device that is remembered. */
async function signIn(path: string, { userName, deviceToken }: Person = sara, at = someone): Promise<void> {
  if (deviceToken) await at.context.addCookies([{ name: 'titolare-device', value: deviceToken, url: application.url }]);
  await at.page.goto(`${application.url}${path}`);
  await at.page.locator('input[name="username"]').fill(userName);
  await at.page.locator('input[type="password"]').fill(PASSWORD);
  await at.page.locator('button[type="submit"]').click();
}

async function search(text: string): Promise<void> {
  await known().fill(text);
  await known().press('Enter');
}

describe('Support at the desk', () => {
  it('Story 32: finds the account in spite of a slip, and sees at one glance why it can’t sign in', async () => {
    await signIn('/');
    await heading('Assistenza');
    expect(new URL(page.url()).pathname).toBe('/support');

    await search('officina zacaria');
    await said('Un account corrisponde.');
    await page.getByText('Cliente: quasi così').waitFor();
    await link('Nicolò Brambilla').click();
    await heading('Nicolò Brambilla');
    await page.getByText('Può accedere: niente lo impedisce.').waitFor();
    await card('Chi è').getByText('00743110157').waitFor();
    await card('I suoi collaboratori').getByRole('link', { name: 'Anna Rossi' }).click();

    await heading('Anna Rossi');
    const why = card('Perché questo account non può accedere?');
    await why.getByText('Disabilitato').first().waitFor();
    await why.getByText('Per 2 motivi. Tolto uno, gli altri restano.').waitFor();
    const [disabled, locked] = [why.getByRole('listitem').nth(0), why.getByRole('listitem').nth(1)];
    await disabled.getByText('Motivo: In congedo fino a giugno').waitFor();
    await disabled.getByText('Dal cliente:').waitFor();
    await disabled.getByRole('link', { name: customer.principal.userName }).waitFor();
    await locked.getByText('Bloccato: troppi tentativi di accesso falliti').waitFor();
    await locked.getByText('Lo può togliere:').waitFor();
    await card('Che cosa puoi fare').waitFor();
  });

  it('reads the whole story, or one sort of moments alone, to which an address leads too', async () => {
    await signIn(`/support/accounts/${anna.id}?kind=letter`);
    const story = card('Che cosa è successo');
    await story.getByText(`E-mail a ${anna.email}`).first().waitFor();
    expect(await story.getByText('Blocco messo: Disabilitato').count()).toBe(0);
    const sent = story
      .getByRole('listitem')
      .filter({ hasText: /Inviata il/ })
      .first();
    const here = new Intl.DateTimeFormat('it', { timeStyle: 'short', timeZone: TIME_ZONE }).format(
      application.clock.now(),
    );
    expect((await sent.innerText()).match(/\d\d:\d\d/g)).toEqual([here, here]);

    await story.getByLabel('Mostra').selectOption('Tutto');
    await story.getByText('Blocco messo: Disabilitato').waitFor();
    await story.getByText('Account creato').waitFor();
    expect(new URL(page.url()).search).toBe('');
    await story.getByLabel('Mostra').selectOption('SMS');
    await said('Niente di questo genere.');
    await page.reload();
    await said('Niente di questo genere.');
  });

  it('Story 36: reads who did what on an account, and on all of its customer, where no name is to be typed', async () => {
    await signIn(`/support/accounts/${anna.id}`);
    await link('Attività su questo account').click();
    await heading('Attività');
    await said('nessuna è stata alterata');
    await page.getByText('Nicolò Brambilla ha messo un blocco per Anna Rossi').waitFor();
    await page.getByLabel('Di questa persona').selectOption('Quel che ha fatto');
    await said('Nessuna voce corrisponde');
    await page.getByRole('button', { name: 'Mostra tutto' }).click();
    await page.getByText('Le voci di tutto il cliente.').waitFor();
    expect(await page.getByLabel('Persona').count()).toBe(0);
    await page.goBack();
    await heading('Anna Rossi');
  });

  it('comes back to what was searched, with the back button and by its address', async () => {
    await signIn('/support?q=rossi');
    await link('Anna Rossi').waitFor();
    await search('qxkwj');
    await said('Nessun account corrisponde a «qxkwj».');
    await search(anna.userName);
    await page.getByText('Nome utente: è proprio così').waitFor();
    await link('Anna Rossi').click();
    await heading('Anna Rossi');

    await page.goBack();
    await page.getByText('Nome utente: è proprio così').waitFor();
    expect(await known().inputValue()).toBe(anna.userName);
    await page.goBack();
    await said('Nessun account corrisponde a «qxkwj».');
    expect(await known().inputValue()).toBe('qxkwj');
  });

  it('is told when the service can’t be reached, with what was typed still there; it goes on by itself once it can be', async () => {
    await signIn('/support');
    await heading('Assistenza');
    await someone.context.setOffline(true);
    await search('rossi');
    await page.getByRole('alert').filter({ hasText: 'Non riusciamo a collegarci' }).waitFor();
    expect(await known().inputValue()).toBe('rossi');
    await someone.context.setOffline(false);
    await link('Anna Rossi').waitFor();
  });

  it('and nobody else has a desk; staff see no rooms of customers', async () => {
    await signIn('/support');
    await heading('Assistenza');
    const rooms = page.getByRole('navigation', { name: 'Sezioni' }).getByRole('link');
    expect(await rooms.allTextContents()).toEqual(['Assistenza', 'Il mio account', 'Sicurezza']);
    await someone.leave();

    someone = await visitor(browser, { language: 'it', timeZone: TIME_ZONE });
    page = someone.page;
    await signIn('/support', customer.principal);
    await heading('Questa pagina non esiste');
    expect(await rooms.filter({ hasText: 'Assistenza' }).count()).toBe(0);
  });
});

describe('In either language and colours, on a phone or a desk', () => {
  it('the search and the page of an account can be used and fit', async () => {
    const { people } = application;
    const long = await people.collaborator(
      customer,
      ['send', 'view_invoices'],
      'bartolomeo.massimiliano.quattrocchi.di.san.bartolomeo',
      LONG_ADDRESS,
    );
    await noticed(application, { accountId: long.id, customerId: customer.id }, 'suspicious_activity');
    const at = await visitor(browser, FIRST_READER);
    const faults: string[] = [];
    const look = async (name: string) => {
      faults.push(...(await unfitForAnyone(at.page, name)));
    };

    await signIn('/support', sara, at);
    await at.page.locator('input[name="account-search"]').waitFor();
    await look('support-search-empty');
    await at.page.goto(`${application.url}/support?q=quattrocchi`);
    await at.page.getByRole('status').waitFor();
    await look('support-search');
    await at.page.goto(`${application.url}/support?q=qxkwj`);
    await at.page.getByRole('status').waitFor();
    await look('support-search-none');
    await at.page.goto(`${application.url}/support/accounts/${long.id}`);
    await at.page.locator('ol li').first().waitFor();
    await look('support-account');
    await at.page.goto(`${application.url}/support/accounts/${customer.principal.id}`);
    await at.page.locator('ol li').first().waitFor();
    await look('support-account-principal');
    await at.page.goto(`${application.url}/activity?customerId=${customer.id}&accountId=${long.id}`);
    await at.page.locator('ol li').first().waitFor();
    await look('support-activity');
    await at.page.goto(`${application.url}/support/accounts/01900000-0000-7000-8000-000000000000`);
    await at.page.getByRole('heading', { name: 'Questo account non esiste' }).waitFor();
    await look('support-account-unknown');

    await at.leave();
    expect([...faults, ...at.complaints]).toEqual([]);
  });
});
