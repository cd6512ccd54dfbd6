import { Browser, Page } from 'playwright-core';
import { MINUTE } from '../../src/kernel';
import { Caller, PASSWORD, Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import { lengthen, tamper } from '../audit/chain-in-hand';
import { openBrowser, Visitor, visitor } from './browser';
import { FIRST_READER, unfitForAnyone } from './readers';

let application: TestApplication;
let browser: Browser;
let customer: TestCustomer;
let principal: Caller;
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
  principal = await application.people.signedIn(customer.principal);
});
afterEach(async () => {
  await carla.leave();
  expect(carla.complaints).toEqual([]);
});

const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByLabel(name, { exact: true });
const told = (sentence: string | RegExp) => page.getByRole('status').filter({ hasText: sentence }).waitFor();
const complaint = (sentence: string) => page.getByRole('alert').filter({ hasText: sentence }).waitFor();

/** Carla sits down, reads the language of hers, and opens a page. */
async function open(path: string, { userName }: Person = customer.principal, reader = {}): Promise<void> {
  carla = await visitor(browser, { language: 'it', ...reader });
  page = carla.page;
  await page.goto(`${application.url}${path}`);
  await page.locator('input[name="username"]').fill(userName);
  await page.locator('input[type="password"]').fill(PASSWORD);
  await page.locator('button[type="submit"]').click();
}

describe('La titolare', () => {
  it('cambia le regole: parte da un profilo, legge che cosa cambia e per chi, e solo allora salva', async () => {
    await open('/policy');
    await heading('Regole di sicurezza');
    await page.getByText('Lo decide solo chi gestisce il servizio.').waitFor();
    application.clock.advance(6 * MINUTE);

    await button('Cambia le regole').click();
    await page.getByText('che soddisfa: 8.3.4, 8.3.6, 8.3.7, 8.3.9.').first().waitFor();
    await button('Usa «PCI DSS»').click();
    await told('Il profilo «PCI DSS» è qui sotto.');
    await button('Come il servizio: Durata del blocco').click();
    await field('Durata della password').fill('30');
    await field('Password sbagliate prima del blocco').fill('tre');
    await button('Vedi che cosa cambia').click();
    await complaint('Scrivi un numero intero.');
    await field('Password sbagliate prima del blocco').fill('300');
    await button('Vedi che cosa cambia').click();
    await page.getByRole('alert').waitFor();
    expect(await page.evaluate('document.activeElement.name')).toBe('policy-lockAfter');
    await field('Password sbagliate prima del blocco').fill('3');
    await button('Vedi che cosa cambia').click();

    await heading('Che cosa cambia');
    await page.getByText('Da «90 giorni» a «30 giorni».').waitFor();
    await page.getByText('Resta «le ultime 4», ma d’ora in poi lo decidete voi.').waitFor();
    await page.getByText('Una password scade prima del previsto.').waitFor();
    const theSame = await application.people.signedIn(customer.principal);
    expect((await theSame.get('/policy')).body.version).toBe(1);
    await page.goBack();
    expect(await field('Durata della password').inputValue()).toBe('30');
    await page.goForward();
    await button('Salva le regole').click();
    await page.getByLabel('La tua password', { exact: true }).fill(PASSWORD);
    await button('Conferma').click();

    await told('Le regole sono salvate');
    await page.getByText('Deciso da voi. Il servizio: 90 giorni.').waitFor();
    await page.getByRole('link', { name: 'Attività', exact: true }).click();
    await page.getByText('Durata della password: da «90 giorni» a «30 giorni».').waitFor();
  });

  it('non perde niente se intanto qualcun altro ha cambiato le regole, e vede da che cosa parte ora', async () => {
    await open('/policy?step=change');
    await field('Durata dell’invito').fill('3');
    await button('Vedi che cosa cambia').click();
    await page.getByText('Da «7 giorni» a «3 giorni».').waitFor();
    const headers = { 'if-match': '"1"' };
    expect((await principal.put('/policy', { activationLinkDays: 2 }, { headers })).status).toBe(200);

    await button('Salva le regole').click();

    await told('Intanto qualcun altro ha cambiato le regole.');
    expect(await unfitForAnyone(page, 'policy-changed-meanwhile')).toEqual([]);
    await page.getByText('Da «2 giorni» a «3 giorni».').waitFor();
    await button('Salva le regole').click();
    await told('Le regole sono salvate');
    expect((await principal.get('/policy')).body).toMatchObject({ version: 3, overrides: { activationLinkDays: 3 } });
  });

  it('Story 36: legge chi ha fatto che cosa sui suoi account, cerca, e può fidarsi', async () => {
    const anna = await application.people.collaborator(customer, ['read']);
    await principal.post(`/accounts/${anna.id}/holds`, { kind: 'disabled', reason: 'in congedo' });
    await open('/activity');
    await heading('Attività');
    await told(/Verificate \d+ voci: nessuna è stata alterata\./);
    const placed = page.getByRole('listitem').filter({ hasText: 'Carla Bianchi ha messo un blocco per Anna Rossi' });
    await placed.getByText('Motivo: in congedo').waitFor();
    await placed.getByText(/^oggi alle \d\d:\d\d/).waitFor();
    await placed.getByText('come è scritta').click();
    await placed.getByText('"holds.placed"').waitFor();

    await field('Argomento').selectOption({ label: 'Accessi' });
    await placed.waitFor({ state: 'detached' });
    await field('Persona').fill(anna.userName);
    await told('Nessuna voce corrisponde');
    await field('Argomento').selectOption({ label: 'Blocchi' });
    await placed.waitFor();
    await field('Di questa persona').selectOption({ label: 'Quel che ha fatto' });
    await told('Nessuna voce corrisponde');
    expect(page.url()).toContain(`actorId=${anna.id}`);
    await page.reload();
    await told('Nessuna voce corrisponde');
    await page.locator(`input[value="${anna.userName}"]`).waitFor();
    await button('Mostra tutto').click();
    await placed.waitFor();
    expect(await field('Persona').inputValue()).toBe('');
    expect(await page.evaluate(`document.activeElement.matches('div:has(> ol)')`)).toBe(true);
    await field('Al giorno').fill('2020-01-01');
    await told('Nessuna voce corrisponde');

    await lengthen(application.database.url, customer.id, 5_001);
    await page.reload();
    await told(/Verificate le prime 5\.?000 di 5\.?\d{3} voci: nessuna è stata alterata\./);
    await button('Verifica anche le altre').click();
    await told(/Verificate 5\.?\d{3} voci: nessuna è stata alterata\./);
    expect(await page.evaluate(`document.activeElement.role`)).toBe('status');

    const body = `replace(body, 'in congedo', 'sul lavoro')`;
    await tamper(application.database.url, `update audit_entries set body = ${body} where chain = '${customer.id}'`);
    await page.reload();
    await complaint('Il registro è stato alterato alla voce');
    expect(await unfitForAnyone(page, 'activity-altered')).toEqual([]);
  });
});

it('Chi gestisce i collaboratori legge le regole, e non le cambia', async () => {
  await open('/policy', await application.people.collaborator(customer, ['manage_collaborators']));
  await page.getByText('Le regole le cambia il titolare.').waitFor();
  expect(await button('Cambia le regole').count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Attività', exact: true }).count()).toBe(0);
});

describe('In either language and colours, on a phone or a desk', () => {
  it('the pages of the policy and of the activity can be used and fit', async () => {
    const faults: string[] = [];
    const look = async (name: string) => {
      faults.push(...(await unfitForAnyone(page, name)));
    };
    await principal.put('/policy', { passwordAgeDays: 60 }, { headers: { 'if-match': '"1"' } });
    await open('/policy', customer.principal, FIRST_READER);
    await page.locator('dl').first().waitFor();
    await look('policy');
    await page.locator('main button').first().click();
    await page.locator('h3').first().waitFor();
    await page.locator('[name="policy-lockAfter"]').fill('x');
    await page.locator('main [type="submit"]').click();
    await page.getByRole('alert').waitFor();
    await look('policy-form');
    await page.locator('[name="policy-lockAfter"]').fill('3');
    await page.locator('[name="policy-passwordAgeDays"]').fill('30');
    await page.locator('main [type="submit"]').click();
    await page.locator('main li').first().waitFor();
    await look('policy-preview');
    await page.goto(`${application.url}/activity`);
    await page.locator('ol summary').first().click();
    await page.locator('pre').waitFor();
    await look('activity');
    expect(faults).toEqual([]);
  });
});
