import { Browser } from 'playwright-core';
import { DAY, SECOND } from '../../../src/kernel';
import { startCli } from '../../command-line/cli-process';
import { example } from '../../command-line/file';
import { environmentOf } from '../../command-line/operator';
import { BillingSystem } from '../../journeys/invoices';
import { PasswordsAge } from '../../journeys/passwords-age';
import { SecondSteps } from '../../journeys/second-steps';
import { PASSWORD, Person, startApplication, TestApplication, TestCustomer } from '../../support/application';
import { openBrowser } from '../browser';
import { Somebody } from './somebody';

const NEW_PASSWORD = 'un nuovo inizio per tutti';

let application: TestApplication;
let browser: Browser;
let somebody: Somebody;
let customer: TestCustomer;
let anna: Person;

beforeAll(async () => {
  const unhurried = { SIGN_IN_FAILURES_PER_NETWORK: 10_000, RECOVERIES_PER_NETWORK: 10_000 };
  browser = await openBrowser();
  application = await startApplication(unhurried);
});
afterAll(async () => {
  await browser.close();
  await application.stop();
});
beforeEach(async () => {
  customer = await application.people.customer({ language: 'it' });
  anna = await application.people.collaborator(customer, ['read']);
  somebody = await Somebody.arrives(application, browser);
  await somebody.opens();
});
afterEach(() => somebody.leaves());

const wrongPassword = (time: number) => `sbagliata ${time}`;

async function choosesAndSignsIn(): Promise<void> {
  await somebody.choosesPassword(NEW_PASSWORD);
  await somebody.heading('La nuova password è salvata');
  await somebody.follows('Accedi');
  await somebody.signsIn(anna, NEW_PASSWORD);
  await somebody.heading('Ciao, Anna Rossi');
}

// First, for the command line goes by the real time, and others let time pass.
describe('Every day', () => {
  it('Story 34: the browser’s autofill never spoils a form; an empty password field means “unchanged”', async () => {
    const mayBeFilled = () =>
      somebody.page.evaluate<string[]>(
        "[...document.querySelectorAll('input')].filter((field) => field.autocomplete !== 'off' && !['checkbox', 'radio'].includes(field.type)).map((field) => field.autocomplete)",
      );
    expect(await mayBeFilled()).toEqual(['username', 'current-password']);
    await somebody.signsIn(customer.principal);
    await somebody.heading('Ciao, Carla Bianchi');
    await somebody.opens('/collaborators/invite');
    await somebody.heading('Invita un collaboratore');
    expect(await mayBeFilled()).toEqual([]);
    await somebody.opens(`/collaborators/${anna.id}`);
    await somebody.presses('Cambia i permessi');
    expect(await mayBeFilled()).toEqual([]);
    await somebody.opens('/security');
    await somebody.presses('Cambia la password');
    expect(await mayBeFilled()).toEqual(['username', 'current-password', 'new-password']);
    await somebody.writes(['Password attuale', PASSWORD]);
    await somebody.presses('Cambia la password');
    await somebody.isWarned('Scrivi la password.');
    expect((await application.anyone.signIn(customer.principal.userName, PASSWORD)).status).toBe(201);
  });

  it('Story 35: the operator imports accounts with their password hashes; everyone signs in with the password they had', async () => {
    const importing = startCli(environmentOf(application.settings), 'import', example('import.csv'));
    expect(await importing.outcome).toMatchObject({ code: 0 });
    for (const [userName, password] of [
      ['acme', 'una frase di Carla'],
      ['anna/acme', 'una frase di Anna'],
      ['studio.neri', 'una frase di Paolo'],
    ] as const) {
      await somebody.signsIn({ userName }, password);
      await somebody.page.getByRole('heading', { name: /^Ciao, / }).waitFor();
      await somebody.page.getByRole('banner').getByRole('button').click();
      await somebody.presses('Esci');
      await somebody.heading('Accedi');
    }
  });
});

describe('Locked, expired, suspicious', () => {
  it('Story 20: six wrong passwords in a row lock; a code comes by mail and opens the account', async () => {
    for (let time = 0; time < 6; time++) {
      await somebody.signsIn(anna, wrongPassword(time));
      if (time < 5) await somebody.isWarned('Il nome utente o la password non sono corretti.');
    }
    await somebody.heading('Accesso negato, troppi tentativi falliti');
    await somebody.presses('Mandami un codice di sblocco');
    await somebody.heading('Scrivi il codice dell’e-mail');
    const { text } = await somebody.readsMail(anna, { subject: /codice di sblocco/ });
    await somebody.writes(['Codice', /\b[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}\b/.exec(text)![0]]);
    await somebody.presses('Sblocca l’account');
    await somebody.heading('L’account è sbloccato');
    await somebody.follows('Accedi');
    await somebody.writes(['Password', PASSWORD]);
    await somebody.presses('Accedi');
    await somebody.heading('Ciao, Anna Rossi');
  });

  it('Story 21: or a new password opens it', async () => {
    const tries = [0, 1, 2, 3, 4, 5].map((time) => application.anyone.signIn(anna.userName, wrongPassword(time)));
    await Promise.all(tries);
    await somebody.signsIn(anna);
    await somebody.heading('Accesso negato, troppi tentativi falliti');
    await somebody.follows('Scegli una nuova password');
    expect(await somebody.field('Nome utente').inputValue()).toBe(anna.userName);
    await somebody.presses('Continua');
    await somebody.heading('Controlla la posta');
    await somebody.followsMail(anna, { subject: /La tua nuova password/ }, '/reset-password');
    await choosesAndSignsIn();
  });

  it('Story 23: the password is 90 days old and must be changed to go on; a reminder came before', async () => {
    application.clock.advance(76 * DAY);
    await new PasswordsAge(application).remind();
    await somebody.readsMail(anna, { subject: /password scade fra \d+ giorni/ });
    application.clock.advance(14 * DAY);
    await somebody.opens('/security');
    await somebody.signsIn(anna);
    await somebody.heading('Scegli una nuova password per continuare');
    await somebody.writes(['Password attuale', PASSWORD], ['Nuova password', 'corta']);
    await somebody.presses('Cambia la password');
    await somebody.isWarned('Almeno 12 caratteri');
    await somebody.isUsableByAnyone('expired-password');
    await somebody.choosesPassword(NEW_PASSWORD, 'Nuova password', 'Cambia la password');
    await somebody.heading('Sicurezza');
  });

  it('Story 24: something suspicious was noticed; the account is disabled until a new password is set, and the mail says what', async () => {
    const { refreshToken } = await application.people.signedIn(anna);
    const exchange = () => application.anyone.post('/session-refreshes', { refreshToken });
    await exchange();
    application.clock.advance(11 * SECOND);
    await exchange();
    const noticed = { subject: /abbiamo notato qualcosa di sospetto/ };
    expect((await somebody.readsMail(anna, noticed)).text).toMatch(/qualcuno ha usato una copia di\s+una sessione/);

    await somebody.signsIn(anna);
    await somebody.heading('La password è corretta, ma l’account ora non può essere usato');
    await somebody.reads('Motivo: qualcuno ha usato una copia di una sessione');
    await somebody.isUsableByAnyone('held-suspicious');
    await somebody.followsMail(anna, noticed, '/reset-password');
    await choosesAndSignsIn();
  });

  it('Story 25: “this wasn’t me” in a mail stops what is going on', async () => {
    const stranger = await application.people.signedIn(anna);
    await stranger.post('/password-changes', { currentPassword: PASSWORD, newPassword: 'la frase di un altro' });
    await somebody.followsMail(anna, { subject: /password è stata cambiata/ }, '/not-me');
    await somebody.heading('Non sei stato tu?');
    await somebody.presses('Blocca l’account');
    await somebody.heading('L’account è bloccato');
    expect((await stranger.get('/sessions/current')).status).toBe(401);
    await somebody.followsMail(anna, { subject: /bloccato il tuo account per sicurezza/ }, '/reset-password');
    await choosesAndSignsIn();
  });
});

describe('Second factor', () => {
  it('Story 26: a six-digit code is asked for; only the newest one works; an older one is refused and the page says why', async () => {
    const sara = await application.people.staff();
    const mailed = async (after = 0) =>
      (await somebody.readsMail(sara, { subject: /^\d{6} /, after })).subject.slice(0, 6);
    await somebody.signsIn(sara);
    await somebody.heading('Conferma che sei tu');
    const older = await mailed();
    await somebody.presses('Manda un altro codice');
    await somebody.reads('Ora funziona solo quello.');
    await somebody.isUsableByAnyone('second-factor-sent-again');
    await somebody.writes(['Codice dell’e-mail', older]);
    await somebody.presses('Continua');
    await somebody.isWarned('più recente');
    await somebody.writes(['Codice dell’e-mail', await mailed(1)]);
    await somebody.field('Ricorda questo dispositivo').check();
    await somebody.presses('Continua');
    await somebody.presses('Sara Verdi: account e preferenze');
    await somebody.presses('Esci');
    await somebody.heading('Accedi');
    await somebody.signsIn(sara);
    await somebody.page.getByRole('navigation', { name: 'Sezioni' }).waitFor();
  });

  it('Story 27: the authenticator app is lost; a recovery code opens, and the principal takes the lost factor away', async () => {
    const steps = new SecondSteps(application);
    const session = await application.people.signedIn(anna);
    await steps.connectApp(session);
    const [code] = await steps.paperCodes(session);
    await somebody.signsIn(anna);
    await somebody.heading('Conferma che sei tu');
    await somebody.presses('Usa un codice di recupero');
    await somebody.isUsableByAnyone('second-factor-recovery-code');
    await somebody.writes(['Codice di recupero', code!]);
    await somebody.presses('Continua');
    await somebody.heading('Ciao, Anna Rossi');
    await somebody.presses('Anna Rossi: account e preferenze');
    await somebody.presses('Esci');

    await somebody.signsIn(customer.principal);
    await somebody.heading('Ciao, Carla Bianchi');
    await somebody.opens(`/collaborators/${anna.id}`);
    await somebody.presses('Togli il secondo fattore perduto');
    await somebody.isUsableByAnyone('remove-lost-factor');
    await somebody.presses('Togli il secondo fattore', somebody.page.getByRole('dialog'));
    await somebody.isTold('Il secondo fattore di Anna Rossi è tolto.');
    await somebody.presses('Carla Bianchi: account e preferenze');
    await somebody.presses('Esci');
    await somebody.signsIn(anna);
    await somebody.heading('Ciao, Anna Rossi');
  });
});

describe('Billing', () => {
  it('Stories 28 and 29: two invoices are overdue, the principal sees and pays them, collaborators read a neutral notice; paid, access is back by itself, and nothing else', async () => {
    const billing = await BillingSystem.of(application);
    const principal = await application.people.signedIn(customer.principal);
    await principal.post(`/accounts/${anna.id}/holds`, { kind: 'disabled', reason: 'In congedo' });
    const bruno = await application.people.collaborator(customer);
    await billing.link(customer);
    await billing.invoice(customer, { dueIn: -30 });
    const second = await billing.invoice(customer, { dueIn: -3 });

    await somebody.signsIn(bruno);
    await somebody.heading('La password è corretta, ma l’account ora non può essere usato');
    await somebody.reads('Al momento l’accesso non è disponibile');
    await somebody.isUsableByAnyone('held-neutral');
    expect(await somebody.page.locator('main').innerText()).not.toMatch(/fattur|pag[ao]/i);
    await somebody.presses('Accedi con un altro nome');
    await somebody.signsIn(customer.principal);
    await somebody.heading('Ci sono fatture da pagare');
    const pay = somebody.page.getByRole('link', { name: /^Paga la fattura/ });
    expect(await pay.last().getAttribute('href')).toMatch('https://billing.example/pay/');
    await somebody.isUsableByAnyone('invoices-to-pay');

    await billing.pay(customer, second);
    await somebody.heading('Ciao, Carla Bianchi');
    await somebody.opens('/invoices');
    await somebody.heading('Fatture');
    await somebody.isUsableByAnyone('invoices');
    await somebody.opens(`/collaborators/${anna.id}`);
    await somebody.reads('Motivo: In congedo');
    await somebody.opens(`/collaborators/${bruno.id}`);
    await somebody.reads('Può accedere: niente lo impedisce.');
  });
});
