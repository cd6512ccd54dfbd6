import { Browser, Locator } from 'playwright-core';
import { Recovery } from '../../journeys/recovery';
import { Caller, PASSWORD, Person, startApplication, TestApplication, TestCustomer } from '../../support/application';
import { openBrowser, visitor } from '../browser';
import { FIRST_READER, unfitForAnyone } from '../readers';
import { Somebody } from './somebody';

const NEW_PASSWORD = 'un nuovo inizio per tutti';
const STALE = 6 * 60 * 1000;
const PHONE = 390;
const RESET_MAIL = { subject: /Scegli una nuova password/ };
const ACTIVATION_MAIL = { subject: /Attiva/ };

let application: TestApplication;
let browser: Browser;
let customer: TestCustomer;
let principal: Caller;
let carla: Somebody;

beforeAll(async () => {
  [application, browser] = await Promise.all([startApplication(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await application.stop();
});
beforeEach(async () => {
  customer = await application.people.customer({ language: 'it' });
  principal = await application.people.signedIn(customer.principal);
  carla = await Somebody.arrives(application, browser);
});
afterEach(() => carla.leaves());

const row = ({ userName }: Pick<Person, 'userName'>) => carla.page.getByRole('listitem').filter({ hasText: userName });
const dialog = () => carla.page.getByRole('dialog');
const sees = (state: string, person: Person) => row(person).getByText(state, { exact: true }).waitFor();

async function opensList(person: Person = customer.principal): Promise<void> {
  await carla.opens();
  await carla.signsIn(person);
  await carla.follows('Collaboratori');
  await carla.heading('Collaboratori');
}

/** What is behind the three dots of somebody's row. */
async function picks(act: string, person: Pick<Person, 'userName'>): Promise<void> {
  await row(person)
    .getByRole('button', { name: /^Azioni per/ })
    .click();
  await carla.presses(act, row(person));
}

const confirms = (act: string, within: Locator = dialog()) => carla.presses(act, within);

describe('The principal resets a collaborator', () => {
  it('Stories 14, 15 and 17: from the list, after the warning; the link is used once, devices are to be updated, and the collaborator is active again', async () => {
    const anna = await application.people.collaborator(customer, ['mail_clients']);
    await application.people.signedIn(anna);
    await opensList();
    application.clock.advance(STALE);
    await picks('Reimposta la password', anna);
    await carla.reads('Si chiude una sessione aperta.');
    await dialog().getByText(customer.mailboxes[0]!.address).waitFor();
    await confirms('Reimposta la password');
    await carla.writes(['La tua password', PASSWORD]);
    await carla.presses('Conferma');
    await carla.isTold('La password di Anna Rossi non vale più.');
    await sees('Sospeso', anna);
    expect((await application.anyone.signIn(anna.userName, PASSWORD)).status).not.toBe(201);

    const annasPhone = await Somebody.arrives(application, browser, PHONE);
    const link = await annasPhone.linkIn(anna, RESET_MAIL);
    await annasPhone.opens(link);
    await annasPhone.choosesPassword(NEW_PASSWORD);
    await annasPhone.heading('La nuova password è salvata');
    await annasPhone.reads('memorizzata in programmi di posta o su altri dispositivi, aggiornala anche lì');
    await annasPhone.opens(link);
    await annasPhone.page.reload();
    await annasPhone.heading('Questo collegamento è già stato usato');
    await annasPhone.follows('Accedi');
    await annasPhone.signsIn(anna, NEW_PASSWORD);
    await annasPhone.heading('Ciao, Anna Rossi');
    await annasPhone.leaves();
    await carla.page.reload();
    await sees('Attivo', anna);
  });

  it('Story 16: from the details the set-password mail is sent again; the new link works, the old one doesn’t', async () => {
    const anna = await application.people.collaborator(customer, ['read']);
    await principal.post(`/collaborators/${anna.id}/password-resets`);
    await opensList();
    await carla.follows('Anna Rossi');
    await carla.presses('Rimanda l’e-mail per impostare la password');
    await confirms('Rimanda l’e-mail');
    await carla.isTold('L’e-mail per Anna Rossi è in partenza.');

    const annasPhone = await Somebody.arrives(application, browser, PHONE);
    await annasPhone.followsMail(anna, RESET_MAIL);
    await annasPhone.heading('C’è un collegamento più recente');
    await annasPhone.followsMail(anna, { ...RESET_MAIL, after: 1 });
    await annasPhone.page.reload();
    await annasPhone.choosesPassword(NEW_PASSWORD);
    await annasPhone.heading('La nuova password è salvata');
    await annasPhone.leaves();
    await carla.page.reload();
    await carla.reads('Può accedere: niente lo impedisce.');
  });

  it('somebody imported was never sent a link, and the page says so until one is; of nobody it says that they aren’t there', async () => {
    const bruno = await application.people.imported(customer);
    await opensList();
    await carla.follows('Bruno Ferri');
    await carla.reads('Non è ancora stato mandato nessun collegamento per scegliere la password');
    await carla.presses('Rimanda l’e-mail per impostare la password');
    await confirms('Rimanda l’e-mail');
    await carla.reads('Il collegamento mandato per e-mail vale');
    await carla.readsMail(bruno, ACTIVATION_MAIL);

    for (const nobody of [customer.id, 'nobody']) {
      await carla.opens(`/collaborators/${nobody}`);
      await carla.heading('Questo collaboratore non c’è');
    }
    await carla.isUsableByAnyone('no-such-collaborator');
    await carla.follows('Tutti i collaboratori');
    await carla.heading('Collaboratori');
  });

  it('Story 18: a wrong address is corrected before the activation; after it, the account is deactivated and a new one created', async () => {
    const email = `brunno@${customer.principal.userName}.example`;
    const { body: bruno } = await principal.post('/collaborators', {
      chosenName: 'bruno',
      displayName: 'Bruno Ferri',
      email,
    });
    const anna = await application.people.collaborator(customer, ['read'], 'anna');
    const right = { email: `bruno@${customer.principal.userName}.example` };
    await opensList();
    await carla.follows('Bruno Ferri');
    await carla.presses('Correggi l’indirizzo');
    await confirms('Correggi e rimanda l’e-mail');
    await carla.isWarned('Scrivi l’indirizzo giusto.');
    await carla.isUsableByAnyone('correct-address');
    await carla.writes(['Indirizzo giusto', right.email]);
    await confirms('Correggi e rimanda l’e-mail');
    await carla.isTold('L’indirizzo di Bruno Ferri è corretto');
    expect(await carla.linkIn(right, ACTIVATION_MAIL)).not.toBe(await carla.linkIn(bruno, ACTIVATION_MAIL));

    await carla.follows('Tutti i collaboratori');
    await picks('Disattiva', anna);
    await carla.reads('Non si può annullare.');
    await carla.isUsableByAnyone('deactivate');
    await carla.writes(['Motivo', 'indirizzo sbagliato']);
    await confirms('Disattiva per sempre');
    await carla.isTold('L’account di Anna Rossi è disattivato.');
    await row(anna).waitFor({ state: 'detached' });
    await invites('Anna Rossi', 'anna.rossi@people.example', 'anna');
    await carla.heading('Invito mandato a Anna Rossi');
    await carla.isUsableByAnyone('collaborator-invited');
  });

  it('Story 19: a collaborator resets the own password without the principal, and is never suspended', async () => {
    const anna = await application.people.collaborator(customer, ['read']);
    const annasPhone = await Somebody.arrives(application, browser, PHONE);
    await annasPhone.opens();
    await annasPhone.writes(['Nome utente', anna.userName]);
    await annasPhone.follows('Password dimenticata?');
    await annasPhone.presses('Continua');
    await annasPhone.heading('Controlla la posta');
    await opensList();
    await sees('Attivo', anna);
    expect((await application.anyone.signIn(anna.userName, PASSWORD)).status).toBe(201);
    await annasPhone.followsMail(anna, { subject: /La tua nuova password/ }, '/reset-password');
    await annasPhone.choosesPassword(NEW_PASSWORD);
    await annasPhone.heading('La nuova password è salvata');
    await annasPhone.leaves();
    await carla.page.reload();
    await sees('Attivo', anna);
  });
});

async function invites(name: string, email: string, userName?: string): Promise<void> {
  await carla.follows('Invita un collaboratore');
  await carla.heading('Invita un collaboratore');
  await carla.writes(['Nome e cognome', name], ['Indirizzo e-mail', email]);
  if (userName !== undefined) await carla.writes(['Nome utente', userName]);
  await carla.presses('Manda l’invito');
}

describe('Every day', () => {
  it('Story 33: a principal invites a collaborator, grants “send” and so “write”, and sees the invitation run out and accepted', async () => {
    await application.people.collaborator(customer, [], 'dora.riva', 'another@people.example');
    const dora = { email: 'dora.riva@people.example' };
    await opensList();
    await invites('Dora Riva', 'dora@');
    await carla.page.getByRole('alert').first().waitFor();
    expect(await carla.page.evaluate('document.activeElement.name')).toBe('collaborator-email');
    await carla.writes(['Indirizzo e-mail', dora.email]);
    const mailbox = carla.page.getByRole('group', { name: customer.mailboxes[0]!.address });
    await mailbox.getByRole('checkbox', { name: /Inviare/ }).check();
    await carla.isTold('vengono anche: ');
    expect(await mailbox.getByRole('checkbox', { checked: true }).count()).toBe(3);
    await carla.presses('Manda l’invito');
    await carla.presses('Usa dora.riva2');
    await carla.presses('Manda l’invito');
    await carla.heading('Invito mandato a Dora Riva');
    await carla.follows('Apri i dettagli');
    await carla.reads('In attesa');
    await carla.reads('Il collegamento mandato per e-mail vale: scade');
    await mailbox.waitFor({ state: 'detached' });
    await carla.presses('Cambia i permessi');
    await mailbox.getByRole('checkbox', { checked: true }).last().uncheck();
    await carla.reads(/^Verranno tolti: /);
    await carla.isUsableByAnyone('permissions-removed');
    await carla.presses('Salva i permessi');
    await carla.isTold('I permessi sono salvati.');

    application.clock.advance(8 * 24 * 3600 * 1000);
    await carla.page.reload();
    await carla.reads('Il collegamento mandato per e-mail non vale più: rimanda l’e-mail.');
    const dorasPhone = await Somebody.arrives(application, browser, PHONE);
    await dorasPhone.followsMail(dora, ACTIVATION_MAIL);
    await dorasPhone.heading('Questo collegamento è scaduto');
    await dorasPhone.presses('Mandami un nuovo collegamento');
    await dorasPhone.followsMail(dora, { ...ACTIVATION_MAIL, after: 1 });
    await dorasPhone.choosesPassword(NEW_PASSWORD, 'Password', 'Attiva l’account');
    await dorasPhone.heading('Il tuo account è attivato');
    await dorasPhone.leaves();
    await carla.page.reload();
    await carla.reads('Può accedere: niente lo impedisce.');
  });
});

describe('Disabled by hand', () => {
  it('Story 30: an administrator of the customer disabled the account by mistake; another one enables it', async () => {
    const anna = await application.people.collaborator(customer, ['read']);
    const dario = await application.people.collaborator(customer, ['manage_collaborators']);
    await principal.post(`/accounts/${anna.id}/holds`, { kind: 'disabled', reason: 'In congedo' });
    await opensList(dario);
    await carla.field('Stato').selectOption('disabled');
    await picks('Riabilita', anna);
    await dialog().getByText('Motivo: In congedo').waitFor();
    await confirms('Riabilita');
    await carla.isTold('L’account di Anna Rossi non è più disabilitato.');
    await row(anna).waitFor({ state: 'detached' });
    await carla.writes(['Cerca', anna.userName]);
    await carla.page.waitForURL(/search=/);
    await carla.page.locator('[data-stale]').waitFor({ state: 'detached' });
    await carla.isUsableByAnyone('collaborators-none');
    await carla.presses('Mostra tutti');
    await sees('Attivo', anna);
  });
});

describe('Locked, without an address', () => {
  it('Story 22: the principal restores the initial credentials, with a password that is shown once', async () => {
    const anna = await application.people.collaborator(customer, ['read']);
    await new Recovery(application).takeAddress(customer, anna);
    await opensList();
    await carla.follows('Anna Rossi');
    await carla.presses('Dai una password provvisoria');
    await carla.writes(['Motivo', 'non ha un indirizzo e-mail']);
    await confirms('Crea la password provvisoria');
    await carla.page.getByRole('heading', { name: 'La password provvisoria' }).waitFor();
    await carla.isUsableByAnyone('one-time-password');
    await confirms('L’ho scritta');
    await carla.isTold('Con la password provvisoria Anna Rossi può accedere');
  });
});

describe('A list of many pages', () => {
  it('reads only the one anew to whom something was done, and the open menu reaches beyond the row', async () => {
    const people: Person[] = [];
    while (people.length < 52) people.push(await application.people.collaborator(customer));
    await opensList();
    await carla.presses('Mostra altri');
    await carla.page.getByRole('listitem').nth(51).waitFor();
    const asked: string[] = [];
    carla.page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/api/')) asked.push(`${request.method()} ${pathname}`);
    });

    const anna = people[7]!;
    await picks('Disabilita', anna);
    await carla.writes(['Motivo', 'È in ferie']);
    await confirms('Disabilita');
    await sees('Disabilitato', anna);

    expect(asked).toEqual([`POST /api/v1/accounts/${anna.id}/holds`, `GET /api/v1/collaborators/${anna.id}`]);
  });
});

describe('In either language and colours, on a phone or a desk', () => {
  it('the pages of the collaborators can be used and fit', async () => {
    const faults: string[] = [];
    const { page, complaints, leave } = await visitor(browser, FIRST_READER);
    const look = async (name: string) => {
      faults.push(...(await unfitForAnyone(page, name)));
    };
    const anna = await application.people.collaborator(customer, ['mail_clients']);
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
