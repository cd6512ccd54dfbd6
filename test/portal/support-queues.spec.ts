import { Browser } from 'playwright-core';
import { STAFF_RIGHTS } from '../../src/kernel';
import { noticed } from '../journeys/holds';
import { BillingSystem } from '../journeys/invoices';
import { Recovery } from '../journeys/recovery';
import { SecondSteps } from '../journeys/second-steps';
import { Caller, PASSWORD, Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import { openBrowser, visitor } from './browser';
import { FIRST_READER, unfitForAnyone } from './readers';
import { slowLine } from './slow-line';
import { Somebody } from './stories/somebody';

const REASON = 'Ha richiamato dal numero del contratto';
const LONG = 'Bartolomeo-Massimiliano Quattrocchi di San Bartolomeo in Galdo';

let application: TestApplication;
let browser: Browser;
let sara: Person;
let customer: TestCustomer;

beforeAll(async () => {
  [application, browser] = await Promise.all([startApplication({ SUPPORT_RIGHTS: [...STAFF_RIGHTS] }), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await application.stop();
});
beforeEach(async () => {
  customer = await application.people.customer({ language: 'it' });
  sara = await application.people.staff();
});

async function disable({ id }: Pick<Person, 'id'>): Promise<void> {
  const staff = await application.people.signedIn(await application.people.staff());
  await staff.post(`/accounts/${id}/holds`, { kind: 'disabled', reason: 'Pagamenti tornati indietro' });
}

const ask = ({ userName }: Person) =>
  application.anyone.post('/reactivation-requests', {
    identifier: userName,
    password: PASSWORD,
    message: 'Abbiamo pagato in ritardo. Fateci rientrare, per favore',
  });

/** A letter to the person that the mail server has refused. */
async function refused(person: Person): Promise<void> {
  application.mailbox.refuse(person.email, 550, '5.7.1 Sembra posta indesiderata');
  const principal = await application.people.signedIn(customer.principal);
  await principal.post(`/collaborators/${person.id}/password-resets`);
  await application.quiet();
}

async function requestOwnerChange(by: Caller, { id }: { readonly id: string }): Promise<void> {
  await by.post(`/customers/${id}/owner-changes`, {
    newPerson: { displayName: 'Bruno Neri', email: 'bruno@people.example' },
    reason: 'Il titolare ha lasciato la società',
    documents: 'Visura di oggi',
  });
}

async function beginRestoration(by: Caller, { id, principal }: TestCustomer): Promise<void> {
  await new Recovery(application).takeAddress({ id }, principal);
  await by.checkIdentity(principal);
  const asked = { way: 'letter', reason: 'Non ha più un indirizzo', email: `nuovo@${principal.userName}.example` };
  await by.post(`/accounts/${principal.id}/credential-restorations`, asked);
}

/** A member of staff at a page of the desk, signed in with the code that was mailed. */
async function atTheDesk(path: string, staff = sara): Promise<Somebody> {
  const somebody = await Somebody.arrives(application, browser);
  await somebody.opens(path);
  await somebody.signsIn(staff);
  await somebody.page.locator('input[name="code"]').fill(await new SecondSteps(application).mailedCode(staff));
  await somebody.presses('Continua');
  return somebody;
}

async function checksIdentity(somebody: Somebody): Promise<void> {
  await somebody.field('Come l’hai verificato').selectOption('called_back');
  await somebody.writes(['Nota', 'Richiamata in ufficio']);
  await somebody.presses('Registra la verifica');
}

describe('The queue of those who ask to be let in again', () => {
  it('Story 31: the principal asks from the sign-in page, support decides, and the principal is told and signs in', async () => {
    const carla = customer.principal;
    await disable(carla);
    const her = await Somebody.arrives(application, browser);
    await her.opens();
    await her.signsIn(carla);
    await her.follows('Chiedi la riattivazione all’assistenza');
    await her.writes(['Password', PASSWORD], ['Messaggio per l’assistenza', 'Abbiamo pagato in ritardo.']);
    await her.presses('Manda la richiesta');
    await her.heading('La richiesta è arrivata all’assistenza');

    const him = await atTheDesk('/support/requests');
    await him.heading('Richieste di riattivazione');
    await him.writes(['Nome, nome utente o cliente', carla.userName]);
    await him.presses('Cerca');
    await him.reads('Ha dato la password dell’account.');
    const waiting = await slowLine(him.page, 'POST');
    await him.presses('Me ne occupo io: la richiesta di Carla Bianchi');
    await him.reads('Se ne occupa Sara Verdi.');
    expect(await him.page.getByText('è affidata a te').count()).toBe(0);
    await waiting[0]!.continue();
    await him.isTold('La richiesta di Carla Bianchi è affidata a te.');
    await him.page.unroute('**/api/v1/**');
    await him.follows('Carla Bianchi');
    await him.reads('Pagamenti tornati indietro');
    await him.page.goBack();
    await him.presses('Accogli la richiesta di Carla Bianchi');
    await him.reads('Il motivo era: Pagamenti tornati indietro');
    await him.presses('Accogli la richiesta');
    await him.isWarned('Scrivi il motivo.');
    await him.writes(['Motivo', REASON]);
    await him.presses('Accogli la richiesta');
    await checksIdentity(him);
    await him.isTold('La richiesta di Carla Bianchi è accolta: può accedere di nuovo.');
    await him.reads(`Nessuna di queste richieste corrisponde a «${carla.userName}».`);
    await him.field('Mostra').selectOption('Accolte');
    await him.reads(new RegExp(`Accolta da Sara Verdi, .*: ${REASON}`));

    expect((await her.readsMail(carla, { subject: /è stato riattivato/ })).text).toContain(REASON);
    await her.opens();
    await her.signsIn(carla);
    await her.heading('Ciao, Carla Bianchi');
    await him.leaves();
    await her.leaves();
  });

  it('what stays in force is said before and after; what a colleague looks after is left to them', async () => {
    const carla = customer.principal;
    await disable(carla);
    await ask(carla);
    await noticed(application, { customerId: customer.id, accountId: carla.id }, 'suspicious_activity');
    const other = await application.people.customer({ principal: { displayName: 'Dario Longo' } });
    await disable(other.principal);
    await ask(other.principal);
    const colleague = await application.people.signedIn(await application.people.staff());
    const { items } = (await colleague.get(`/reactivation-requests?search=${other.principal.userName}`)).body;
    const third = await application.people.customer({ principal: { displayName: 'Elena Marchi' } });
    await disable(third.principal);
    await ask(third.principal);
    const ugo = await application.people.staff();

    const him = await atTheDesk('/support/requests');
    await him.reads('Dario Longo');
    await colleague.post(`/reactivation-requests/${items[0].id}/assignments`, {});
    await him.presses('Me ne occupo io: la richiesta di Dario Longo');
    await him.isWarned('Di questa richiesta si occupa un’altra persona');
    await him.reads('È affidata a un’altra persona: decide lei, o un amministratore.');
    expect(await him.page.getByRole('button', { name: 'Accogli la richiesta di Dario Longo' }).count()).toBe(0);
    await him.presses('Accogli la richiesta di Carla Bianchi');
    await him.reads(/Resta in vigore: .*sospett/);
    await him.writes(['Motivo', REASON]);
    await him.presses('Accogli la richiesta');
    await checksIdentity(him);
    await him.isTold('La richiesta di Carla Bianchi è accolta, ma non può ancora accedere.');
    await him.presses('Affida a un collega la richiesta di Elena Marchi');
    await him.presses('Affida la richiesta');
    await him.isWarned('Scegli a chi affidarla.');
    await him.field('A chi').selectOption(ugo.id);
    await him.presses('Affida la richiesta');
    await him.isTold('La richiesta di Elena Marchi è affidata a Sara Verdi.');
    await him.leaves();
  });
});

describe('What two must agree on', () => {
  it('can’t be approved by who has asked for it; a colleague approves it, or stops it', async () => {
    const hers = await application.people.signedIn(sara);
    await requestOwnerChange(hers, customer);
    const other = await application.people.customer({ principal: { displayName: 'Dario Longo' } });
    const colleague = await application.people.staff();
    await requestOwnerChange(await application.people.signedIn(colleague), other);
    await beginRestoration(await application.people.signedIn(colleague), await application.people.customer());

    const him = await atTheDesk('/support/approvals');
    await him.reads('L’hai chiesto tu: deve approvarlo un’altra persona.');
    const named = (name: string) => him.page.getByRole('button', { name, exact: true });
    expect(await named('Approva il passaggio da Carla Bianchi a Bruno Neri').count()).toBe(0);
    await him.presses('Approva il passaggio da Dario Longo a Bruno Neri');
    await him.reads(/per 72 ore possono fermare tutto/);
    await him.presses('Approva', him.page.getByRole('dialog'));
    await him.isTold(
      'Approvato: i contatti di prima di Dario Longo vengono avvisati. Il tempo in cui possono fermarlo',
    );
    await application.mailbox.letterTo(other.principal.email, { subject: /about to become/ });
    await him.presses('Ferma il passaggio da Carla Bianchi a Bruno Neri');
    await him.writes(['Motivo', 'Una svista']);
    await him.presses('Ferma', him.page.getByRole('dialog'));
    await him.isTold('Fermato: l’account resta di Carla Bianchi.');
    await him.reads('Nessun cambio di titolare aspetta un’approvazione.');
    await him.reads('Nessun ripristino aspetta un’approvazione.');

    await him.field('Mostra').selectOption('Tutto, dal più recente');
    await him.reads('Il nuovo indirizzo non è ancora confermato');
    await him.presses('Ferma il ripristino di Carla Bianchi');
    await him.writes(['Motivo', 'Non è il suo indirizzo']);
    await him.presses('Ferma', him.page.getByRole('dialog'));
    await him.isTold('Fermato: le credenziali di Carla Bianchi restano come sono.');
    await him.leaves();
  });
});

describe('Billing', () => {
  it('tells who will be held tonight, and whom nobody knows; an administrator says who that is', async () => {
    const system = await BillingSystem.of(application);
    await system.link(customer);
    for (const dueIn of [-3, 0]) await system.invoice(customer, { dueIn });
    const stranger = await application.people.customer({ name: 'Ferramenta Longo' });
    await system.invoice(stranger, { dueIn: -3 });

    const him = await atTheDesk('/support/billing', await application.people.staff('administrator'));
    await him.reads(`${customer.principal.userName} S.r.l.`);
    await him.reads('Una fattura scaduta. Per questo cliente ne bastano 2.');
    await him.reads(system.nameOf(stranger));
    await him.presses(`Collega ${system.nameOf(stranger)} a un cliente`);
    await him.presses('Collega', him.page.getByRole('dialog'));
    await him.isWarned('Cerca il cliente e sceglilo.');
    await him.field('Cerca il cliente').fill('Ferramenta');
    await him.field('Cerca il cliente').press('Enter');
    await him.isTold('Un cliente corrisponde: sceglilo qui sotto.');
    await him.field('Cliente').selectOption({ index: 1 });
    await him.presses('Collega', him.page.getByRole('dialog'));
    await him.isTold('è Ferramenta Longo: le sue fatture contano da adesso.');
    await him.reads('Di tutti si sa a quale cliente corrispondono.');
    await him.field('Mostra').selectOption('1');
    await him.reads('Ferramenta Longo');
    await him.leaves();
  });
});

describe('What has not arrived', () => {
  it('is found by whose it is, and a letter with a link is sent again, with a reason', async () => {
    const anna = await application.people.collaborator(customer);
    await refused(anna);
    const him = await atTheDesk('/support');
    await him.follows('Messaggi non arrivati');
    await him.writes(['Nome, nome utente o cliente', anna.userName]);
    await him.presses('Cerca');
    await him.reads('il server di posta dice «550 5.7.1 Sembra posta indesiderata»');
    application.mailbox.accept(anna.email);
    await him.presses('Manda di nuovo: il collegamento a Anna Rossi');
    await him.writes(['Motivo', 'La casella funziona di nuovo']);
    await him.presses('Manda di nuovo');
    await him.isTold('Un nuovo collegamento è in partenza per Anna Rossi.');
    await him.readsMail(anna, { subject: /password/i });
    await application.quiet();
    await him.page.reload();
    await him.reads('Nessuno di questi messaggi era per');
    await him.field('Mostra').selectOption('Già risolti');
    await him.reads('Non serve fare nulla: un altro messaggio dello stesso tipo è partito');
    expect(him.page.url()).toContain('show=dealtWith');
    await him.field('Mostra').selectOption('In ritardo');
    await him.reads('Nessuno di questi messaggi era per');
    await him.leaves();
  });
});

describe('In either language and colours, on a phone or a desk', () => {
  it('the queues and their dialogs can be used and fit, empty and full, with long names', async () => {
    const { page, complaints, leave } = await visitor(browser, FIRST_READER);
    const faults: string[] = [];
    const look = async (name: string) => {
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      for (const busy of [1, 2]) await page.locator(`[aria-busy] >> nth=-${busy}`).waitFor({ state: 'detached' });
      faults.push(...(await unfitForAnyone(page, `queue-${name}`)));
    };
    const lookIntoDialogs = async (name: string) => {
      const acts = page.locator('main li button').filter({ hasNotText: 'Me ne occupo io' });
      for (let at = 0; at < (await acts.count()); at++) {
        await acts.nth(at).click();
        await page.locator('dialog [type="submit"]:enabled').waitFor();
        await look(`${name}-dialog-${at}`);
        await page.keyboard.press('Escape');
      }
    };
    const administrator = await application.people.staff('administrator');
    await page.goto(`${application.url}/support/requests?search=nessuno`);
    await page.locator('input[name="username"]').fill(administrator.userName);
    await page.locator('input[type="password"]').fill(PASSWORD);
    await page.locator('button[type="submit"]').click();
    await page.locator('input[name="code"]').fill(await new SecondSteps(application).mailedCode(administrator));
    await page.locator('button[type="submit"]').click();
    await look('requests-empty');
    for (const room of ['approvals', 'undelivered']) {
      await page.goto(`${application.url}/support/${room}?search=nessuno`);
      await look(`${room}-empty`);
    }
    await furnish();
    for (const [room, query] of [
      ['requests', '?search=Bartolomeo'],
      ['approvals', '?show=all'],
      ['undelivered', ''],
      ['billing', ''],
    ] as const) {
      await page.goto(`${application.url}/support/${room}${query}`);
      await look(room);
      await lookIntoDialogs(room);
    }
    expect(faults).toEqual([]);
    expect(complaints).toEqual([]);
    await leave();
  });
});

/** Something of each, of people and customers with long names. */
async function furnish(): Promise<void> {
  customer = await application.people.customer({ name: `${LONG} & Figli S.r.l.`, principal: { displayName: LONG } });
  const colleague = await application.people.signedIn(await application.people.staff());
  const anna = await application.people.collaborator(customer, [], `anna.${'lunghissima'.repeat(4)}`);
  await refused(anna);
  await disable(customer.principal);
  await ask(customer.principal);
  await requestOwnerChange(colleague, customer);
  await beginRestoration(colleague, customer);
  const system = await BillingSystem.of(application);
  await system.invoice(customer, { dueIn: -3 });
  const debtor = await application.people.customer({ name: `${LONG} e Soci S.r.l.` });
  await system.link(debtor);
  for (const dueIn of [-3, 0]) await system.invoice(debtor, { dueIn });
}

it('Nobody finds in the desk what their rights don’t open', async () => {
  const him = await Somebody.arrives(application, browser);
  await him.opens('/support/requests');
  await him.signsIn(customer.principal);
  await him.heading('Questa pagina non esiste');
  await him.leaves();
});
