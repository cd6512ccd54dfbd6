import { Browser, Locator, Page } from 'playwright-core';
import { STAFF_RIGHTS } from '../../src/kernel';
import { noticed } from '../journeys/holds';
import { Recovery } from '../journeys/recovery';
import { SecondSteps } from '../journeys/second-steps';
import { PASSWORD, Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import { openBrowser, Visitor, visitor } from './browser';
import { FIRST_READER, unfitForAnyone } from './readers';

const STALE = 6 * 60 * 1000;
const REASON = 'Ha telefonato dal numero del contratto';
/** All but what takes an administrator here. */
const SUPPORT = STAFF_RIGHTS.filter((right) => right !== 'change_owners');
const LOCK = 'Bloccato: troppi tentativi di accesso falliti';

let application: TestApplication;
let browser: Browser;
let sara: Person;
let customer: TestCustomer;
let someone: Visitor;
let page: Page;

beforeAll(async () => {
  [application, browser] = await Promise.all([startApplication({ SUPPORT_RIGHTS: SUPPORT }), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await application.stop();
});
beforeEach(async () => {
  customer = await application.people.customer();
  sara = await application.people.staff();
});
afterEach(async () => {
  await someone.leave();
  expect(someone.complaints).toEqual([]);
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const dialog = (name: string) => page.getByRole('dialog', { name, exact: true });
const field = (name: string) => page.getByLabel(name, { exact: true });
const told = (sentence: string) => page.getByRole('status').filter({ hasText: sentence }).waitFor();
const complaint = (sentence: string) => page.getByRole('alert').filter({ hasText: sentence }).waitFor();

/** A member of staff at the page of an account. */
async function open({ id }: Pick<Person, 'id'>, staff = sara, reader: Parameters<typeof visitor>[1] = {}) {
  someone = await visitor(browser, { language: 'it', ...reader });
  page = someone.page;
  await page.goto(`${application.url}/support/accounts/${id}`);
  await page.locator('input[name="username"]').fill(staff.userName);
  await page.locator('input[type="password"]').fill(PASSWORD);
  await page.locator('button[type="submit"]').click();
  await page.locator('input[name="code"]').fill(await new SecondSteps(application).mailedCode(staff));
  await page.locator('button[type="submit"]').click();
  await page.getByRole('heading', { level: 2, name: /^(Che cosa puoi fare|What you can do)$/ }).waitFor();
}

/** Gives the reason, and presses the button of the dialog that is open. */
async function confirm(submit: string): Promise<void> {
  await field('Motivo').fill(REASON);
  await page.getByRole('dialog').getByRole('button', { name: submit, exact: true }).click();
}

async function checkIdentity(): Promise<void> {
  const asked = dialog('Chi chiede aiuto?');
  await asked.getByLabel('Come l’hai verificato').selectOption('called_back');
  await asked.getByLabel('Nota').fill('Richiamata in ufficio');
  await asked.getByRole('button', { name: 'Registra la verifica' }).click();
}

/** Once more, with the code that is mailed then. */
async function givePassword(): Promise<void> {
  await field('La tua password').fill(PASSWORD);
  await button('Conferma').click();
  await page.locator('dialog input[name="code"]').fill(await new SecondSteps(application).mailedCode(sara, 1));
  await button('Conferma').click();
}

async function resetByColleague({ id }: Person): Promise<void> {
  const colleague = await application.people.signedIn(await application.people.staff('administrator'));
  await colleague.post(`/accounts/${id}/identity-checks`, { method: 'in_person', note: 'In ufficio' });
  expect((await colleague.post(`/accounts/${id}/password-resets`, { reason: REASON })).status).toBeLessThan(300);
}

const statusOfSignIn = async ({ userName }: Person, password = PASSWORD) =>
  (await application.anyone.signIn(userName, password)).status;
const isFocused = (place: Locator) => place.evaluate((element) => element === element.ownerDocument.activeElement);

describe('Support and what keeps somebody out', () => {
  it('Story 32: support sees why an account can’t sign in, and lifts what it may lift, with a reason, once it is known who asks', async () => {
    const anna = await application.people.collaborator(customer);
    await noticed(application, { customerId: customer.id, accountId: anna.id }, 'failed_sign_ins');
    await open(anna);
    await button(`Togli «${LOCK}»`).click();
    await button('Togli').click();
    await complaint('Scrivi il motivo.');
    expect(await isFocused(field('Motivo'))).toBe(true);
    await confirm('Togli');

    const asked = dialog('Chi chiede aiuto?');
    await asked.waitFor();
    expect(await unfitForAnyone(page, 'support-identity-check')).toEqual([]);
    await asked.getByRole('button', { name: 'Annulla' }).click();
    await complaint('Prima va verificato chi chiede aiuto');
    expect(await field('Motivo').inputValue()).toBe(REASON);
    await button('Togli').click();
    await asked.getByRole('button', { name: 'Registra la verifica' }).click();
    await complaint('Scegli come l’hai verificato.');
    await checkIdentity();

    await told(`«${LOCK}» è tolto. Anna Rossi può accedere.`);
    await page.waitForFunction("document.activeElement.role === 'status'");
    await page.getByText('Può accedere: niente lo impedisce.').waitFor();
    await page.getByText('Hai verificato chi chiede aiuto').waitFor();
    expect(await unfitForAnyone(page, 'support-lifted')).toEqual([]);
    expect(await button(`Togli «${LOCK}»`).count()).toBe(0);
    expect(await statusOfSignIn(anna)).toBe(201);
  });

  it('what only a payment lifts is said to be so; disabling may end at a moment as it is where they are', async () => {
    await noticed(application, { customerId: customer.id, accountId: null }, 'unpaid_invoices');
    await open(customer.principal);
    await page.getByText('«Fatture scadute da pagare» non si toglie a mano').waitFor();
    expect(await page.getByRole('button', { name: /^Togli «/ }).count()).toBe(0);
    await button('Disabilita').click();
    const asked = dialog('Disabilitare Carla Bianchi?');
    await field('Motivo').fill('Chiesto dal titolare');
    await field('Fino a (facoltativo)').fill('2001-01-01T10:00');
    await asked.getByRole('button', { name: 'Disabilita' }).click();
    await asked.getByRole('alert').waitFor();
    expect(await field('Motivo').inputValue()).toBe('Chiesto dal titolare');
    const inAYear = new Date().getFullYear() + 1;
    await field('Fino a (facoltativo)').fill(`${inAYear}-07-14T10:00`);
    await asked.getByRole('button', { name: 'Disabilita' }).click();
    await told(`Finisce il 14 luglio ${inAYear} alle 10:00.`);

    const caller = await application.people.signedIn(sara);
    const { holds } = (await caller.get(`/accounts/${customer.principal.id}/access`)).body;
    expect(holds).toMatchObject([
      { kind: 'unpaid_invoices' },
      { kind: 'disabled', until: `${inAYear}-07-14T08:00:00.000Z` },
    ]);
    await button('Riabilita').waitFor();
    expect(await button('Disabilita').count()).toBe(0);
  });
});

describe('Support helps a principal', () => {
  it('Story 22: without an address, with initial credentials that are shown once, for a fee', async () => {
    await new Recovery(application).takeAddress(customer, customer.principal);
    await open(customer.principal);
    expect(await button('Reimposta la password').count()).toBe(0);
    await button('Dai una password provvisoria').click();
    await field('Costo per il cliente (facoltativo)').fill('venti');
    await confirm('Crea la password provvisoria');
    await complaint('Scrivi un importo, per esempio 25,00.');
    await field('Costo per il cliente (facoltativo)').fill('25,50');
    application.clock.advance(STALE);
    await button('Crea la password provvisoria').click();
    await givePassword();
    await checkIdentity();

    const shown = dialog('La password provvisoria');
    await shown.waitFor();
    expect(await unfitForAnyone(page, 'support-one-time-password')).toEqual([]);
    const oneTimePassword = (await shown.getByText(/^\w{4}-\w{4}-\w{4}-\w{4}$/).textContent()) ?? '';
    await page.keyboard.press('Escape');
    await shown.getByRole('button', { name: 'L’ho scritta' }).click();
    await told('Con la password provvisoria Carla Bianchi può accedere');
    expect(await statusOfSignIn(customer.principal)).toBe(401);
    const { status, body } = await application.anyone.signIn(customer.principal.userName, oneTimePassword);
    expect([status, body.session.restrictedTo]).toEqual([201, 'change_password']);
    const caller = await application.people.signedIn(sara);
    const { items } = (await caller.get(`/credential-restorations?accountId=${customer.principal.id}`)).body;
    expect(items).toMatchObject([{ fee: { amount: 2550, currency: 'EUR' }, reason: REASON }]);
  });

  it('Story 22: without an address, to a new one, on which a second person must agree', async () => {
    await new Recovery(application).takeAddress(customer, customer.principal);
    await open(customer.principal);
    await button('Ripristina con un nuovo indirizzo').click();
    await field('Nuovo indirizzo').fill('carla@');
    await confirm('Manda il collegamento di conferma');
    await checkIdentity();
    await dialog('Ripristinare l’accesso di Carla Bianchi con un nuovo indirizzo?').getByRole('alert').waitFor();
    expect(await isFocused(field('Nuovo indirizzo'))).toBe(true);
    await field('Nuovo indirizzo').fill(`carla@nuova.${customer.principal.userName}.example`);
    await button('Manda il collegamento di conferma').click();
    await told('Quando è confermato, tocca a una seconda persona');
  });

  it('Story 27: whose authenticator app is lost', async () => {
    await new SecondSteps(application).connectApp(await application.people.signedIn(customer.principal));
    expect(await statusOfSignIn(customer.principal)).toBe(202);
    await open(customer.principal);
    await button('Togli il secondo fattore perduto').click();
    await confirm('Togli il secondo fattore');
    await checkIdentity();
    await told('Il secondo fattore di Carla Bianchi è tolto.');
    expect(await statusOfSignIn(customer.principal)).toBe(201);
  });

  it('whose address is somebody else’s, whose password is to be chosen anew, who is to be signed out', async () => {
    await application.people.signedIn(customer.principal);
    await open(customer.principal);
    await button('Chiudi tutte le sessioni').click();
    await confirm('Chiudi le sessioni');
    await told('Le sessioni di Carla Bianchi sono chiuse.');
    await button('Reimposta la password').click();
    await page.getByText('Ora non ci sono sessioni aperte.').waitFor();
    await confirm('Reimposta la password');
    await checkIdentity();
    await told('La password di Carla Bianchi non vale più.');
    await button('Rimanda il collegamento').click();
    await confirm('Rimanda il collegamento');
    await told('Il collegamento per Carla Bianchi è in partenza.');
    await button('Blocca l’indirizzo').click();
    await confirm('Blocca l’indirizzo');
    await told('è bloccato: non vi parte più nessuna e-mail.');
    await button('Sblocca l’indirizzo').click();
    expect(await unfitForAnyone(page, 'support-unblock')).toEqual([]);
    await confirm('Sblocca l’indirizzo');
    await told('è sbloccato.');
  });
});

it('Who may do all gives the account to a new owner, on whom a second person must agree', async () => {
  await open(customer.principal, await application.people.staff('administrator'));
  await button('Cambia titolare').click();
  await field('Nome e cognome del nuovo titolare').fill('Bruno Neri');
  await field('Indirizzo e-mail del nuovo titolare').fill('bruno@people.example');
  await field('Documenti visti').fill('Visura di oggi');
  await confirm('Chiedi il cambio di titolare');
  await told('Il cambio di titolare aspetta il consenso di una seconda persona');
  await page.getByText('È in corso un cambio di titolare: l’account passa a Bruno Neri.').waitFor();
  await page.getByRole('link', { name: 'A che punto è' }).click();
  await page.getByText('Passa a Bruno Neri').waitFor();
});

it('Nobody of staff acts on themselves, support on no colleague, and nobody beyond their rights', async () => {
  await open(sara);
  await page.getByText('Questo è il tuo account').waitFor();
  const colleague = await application.people.staff('administrator');
  await page.goto(`${application.url}/support/accounts/${colleague.id}`);
  await page.getByText('Questo è l’account di un collega').waitFor();
  expect(await button('Disabilita').count()).toBe(0);
  await page.goto(`${application.url}/support/accounts/${customer.principal.id}`);
  await button('Disabilita').waitFor();
  expect(await button('Cambia titolare').count()).toBe(0);
});

it('A principal disables a collaborator until a moment, which then stands in the account’s state', async () => {
  const anna = await application.people.collaborator(customer);
  someone = await visitor(browser, { language: 'it' });
  page = someone.page;
  await page.goto(`${application.url}/collaborators/${anna.id}`);
  await field('Nome utente').fill(customer.principal.userName);
  await field('Password').fill(PASSWORD);
  await button('Accedi').click();
  await button('Disabilita').click();
  await field('Motivo').fill('È in ferie');
  const inAYear = new Date().getFullYear() + 1;
  await field('Fino a (facoltativo)').fill(`${inAYear}-08-08T09:30`);
  await page.getByRole('dialog').getByRole('button', { name: 'Disabilita' }).click();
  await told(`L’account di Anna Rossi è disabilitato. Finisce l’8 agosto ${inAYear} alle 09:30.`);
  await page
    .getByRole('listitem')
    .filter({ hasText: `Finisce l’8 agosto ${inAYear} alle 09:30.` })
    .waitFor();
});

describe('In either language and colours, on a phone or a desk', () => {
  const seen = new Set<string | null>();

  it.each(['support', 'administrator'] as const)(
    'what %s may do, and its dialogs, can be used and fit',
    async (role) => {
      const principal = { displayName: 'Bartolomeo-Massimiliano Quattrocchi di San Bartolomeo in Galdo' };
      const { principal: bartolomeo, id: customerId } = await application.people.customer({ principal });
      const on = { customerId, accountId: bartolomeo.id };
      await new SecondSteps(application).connectApp(await application.people.signedIn(bartolomeo));
      await noticed(application, on, 'failed_sign_ins');
      if (role === 'support') await resetByColleague(bartolomeo);
      await noticed(application, { customerId, accountId: null }, 'unpaid_invoices');
      if (role === 'administrator') await new Recovery(application).takeAddress({ id: customerId }, bartolomeo);
      const faults: string[] = [];
      const look = async (name: string) => {
        faults.push(...(await unfitForAnyone(page, `${role}-${name}`)));
      };
      await open(bartolomeo, await application.people.staff(role), FIRST_READER);
      await look('acts');
      const acts = page.getByRole('region', { name: 'Che cosa puoi fare' }).getByRole('button');
      for (let at = 0; at < (await acts.count()); at++) {
        const act = await acts.nth(at).textContent();
        if (seen.has(act)) continue;
        seen.add(act);
        await acts.nth(at).click();
        await page.locator('dialog [type="submit"]:enabled').click();
        await page.getByRole('dialog').getByRole('alert').first().waitFor();
        await look(`act-${at}`);
        await page.locator('dialog button').first().click();
      }
      expect(faults).toEqual([]);
    },
  );
});
