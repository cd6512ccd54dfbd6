import { Browser } from 'playwright-core';
import { DAY, HOUR } from '../../../src/kernel';
import { phoneNumber, Recovery, vatNumber } from '../../journeys/recovery';
import { Person, startApplication, TestApplication, TestCustomer } from '../../support/application';
import { openBrowser } from '../browser';
import { Somebody } from './somebody';

const NEW_PASSWORD = 'un nuovo inizio per tutti';
const USER_NAME_MAIL = { subject: /nome utente/ };
const PASSWORD_MAIL = { subject: /La tua nuova password/ };
const ANOTHER_WAY = { subject: /altra strada/ };

let application: TestApplication;
let browser: Browser;
let somebody: Somebody;
let taxpayers = 7000;

beforeAll(async () => {
  const guided = { DISCLOSURE: 'guided', RECOVERIES_PER_NETWORK: 10_000, GUIDED_ANSWERS_PER_NETWORK: 10_000 } as const;
  browser = await openBrowser();
  application = await startApplication(guided, true);
});
afterAll(async () => {
  await browser.close();
  await application.stop();
});
beforeEach(async () => {
  somebody = await Somebody.arrives(application, browser);
  await somebody.opens();
});
afterEach(() => somebody.leaves());

const newVatNumber = () => vatNumber(taxpayers++);
/** Everybody reads Italian; where the policy is neutral, answers come by mail only. */
const customer = (given: Parameters<TestApplication['people']['customer']>[0] = {}): Promise<TestCustomer> =>
  application.people.customer({ language: 'it', ...given });
const collaborator = async (): Promise<Person> => application.people.collaborator(await customer());

describe('Forgotten user name', () => {
  const asks = async (value: string, way = 'Indirizzo e-mail') => {
    await somebody.writes([way, value]);
    await somebody.presses('Mandami il nome utente');
  };
  const asksByTaxNumber = async (value: string) => {
    await somebody.chooses('La partita IVA o il codice fiscale');
    await asks(value, 'Partita IVA o codice fiscale');
  };

  beforeEach(() => somebody.follows('Nome utente dimenticato?'));

  it('Story 1: a principal gives the e-mail address, and the user name arrives by mail', async () => {
    const { principal } = await customer();
    await asks(principal.email);
    await somebody.heading('Controlla la posta');
    expect((await somebody.readsMail(principal, USER_NAME_MAIL)).text).toContain(principal.userName);
    const mailbox = await somebody.opensWindow('E-mail arrivate');
    await mailbox.getByText(principal.email).click();
    await mailbox.getByRole('heading', { name: /nome utente/ }).waitFor();
    await mailbox.close();
    await somebody.follows('Torna all’accesso');
    await somebody.signsIn(principal);
    await somebody.heading('Ciao, Carla Bianchi');
  });

  it('Story 2: the address belongs to several customers; the way is the VAT number or tax code', async () => {
    const email = 'carla@shared.example';
    const number = newVatNumber();
    const { principal } = await customer({ vatNumber: number, principal: { email } });
    await customer({ principal: { email } });
    await asks(email);
    await somebody.reads('appartiene a più clienti');
    await somebody.isUsableByAnyone('several-customers');
    await somebody.presses('La partita IVA o il codice fiscale');
    await asks(number, 'Partita IVA o codice fiscale');
    await somebody.heading('Controlla la posta');
    expect((await somebody.readsMail(principal, USER_NAME_MAIL)).text).toContain(principal.userName);
  });

  it('Story 3: a principal gives the VAT number or tax code, and the user name arrives by mail', async () => {
    const number = newVatNumber();
    const { principal } = await customer({ vatNumber: number });
    await asksByTaxNumber(`IT ${number}`);
    await somebody.heading('Controlla la posta');
    expect((await somebody.readsMail(principal, USER_NAME_MAIL)).text).toContain(principal.userName);
  });

  it('Story 3: where the number is of another country, the principal says of which', async () => {
    const { principal } = await customer({ country: 'FR', vatNumber: '83404833048' });
    await somebody.chooses('La partita IVA o il codice fiscale');
    await somebody.presses('Il numero è di un altro Paese');
    await somebody.page.getByLabel('Paese del numero').selectOption('Francia');
    await somebody.isUsableByAnyone('tax-country');
    await asks('FR 83 404833048', 'Numero di partita IVA');
    await somebody.heading('Controlla la posta');
    expect((await somebody.readsMail(principal, USER_NAME_MAIL)).text).toContain(principal.userName);
  });

  it('Story 4: the VAT number belongs to several customers; the way is the e-mail address, as each mailbox learns', async () => {
    const number = newVatNumber();
    const neutral = { policy: { disclosure: 'neutral' }, vatNumber: number } as const;
    const { principal } = await customer(neutral);
    await customer(neutral);
    await asksByTaxNumber(number);
    await somebody.heading('Controlla la posta');
    expect((await somebody.readsMail(principal, ANOTHER_WAY)).text).toContain('con questo indirizzo e-mail');
    await somebody.presses('Chiedi di nuovo');
    await somebody.chooses('L’indirizzo e-mail');
    await asks(principal.email);
    expect((await somebody.readsMail(principal, USER_NAME_MAIL)).text).toContain(principal.userName);
  });

  it('Story 5: the value is unknown or mistyped; the person is asked to check it', async () => {
    const number = newVatNumber();
    await customer({ vatNumber: number });
    await asksByTaxNumber(number.replace(/.$/, (digit) => String((Number(digit) + 1) % 10)));
    await somebody.isWarned('Il carattere di controllo non torna');
    await somebody.chooses('L’indirizzo e-mail');
    await asks('nessuno@altrove.example');
    await somebody.heading('Non l’abbiamo trovato così');
    await somebody.isUsableByAnyone('not-found-so');
    await somebody.reads('Controlla di averlo scritto bene.');
    await somebody.presses('Chiedi di nuovo');
    expect(await somebody.field('Indirizzo e-mail').inputValue()).toBe('nessuno@altrove.example');
  });

  it('Story 6: a collaborator gets it by e-mail only; if several have the address, the principal is the one to ask', async () => {
    const acme = await customer();
    const email = 'squadra@shared.example';
    const anna = await application.people.collaborator(acme);
    for (const name of ['bruno', 'dora']) await application.people.collaborator(acme, [], name, email);
    await asks(anna.email);
    await somebody.heading('Controlla la posta');
    expect((await somebody.readsMail(anna, USER_NAME_MAIL)).text).toContain(anna.userName);
    await somebody.presses('Chiedi di nuovo');
    await asks(email);
    await somebody.reads('Rivolgiti al titolare del tuo account.');
    await somebody.isUsableByAnyone('ask-the-principal');
  });
});

describe('Forgotten password', () => {
  const asks = async (value: string, label = 'Nome utente') => {
    await somebody.writes([label, value]);
    await somebody.presses('Continua');
  };
  const asksFor = async ({ userName }: Person) => {
    await asks(userName);
    await somebody.heading('Controlla la posta');
  };

  beforeEach(() => somebody.follows('Password dimenticata?'));

  it.each(['principal', 'collaborator'])(
    'Story 7: a %s gives the user name, and a link to create a new password arrives',
    async (role) => {
      const person = role === 'principal' ? (await customer()).principal : await collaborator();
      await somebody.follows('Torna all’accesso');
      await somebody.writes(['Nome utente', person.userName]);
      await somebody.follows('Password dimenticata?');
      expect(await somebody.field('Nome utente').inputValue()).toBe(person.userName);
      await asksFor(person);
      await somebody.followsMail(person, PASSWORD_MAIL, '/reset-password');
      await somebody.choosesPassword(NEW_PASSWORD);
      await somebody.heading('La nuova password è salvata');
      await somebody.follows('Accedi');
      await somebody.signsIn(person, NEW_PASSWORD);
      await somebody.heading(role === 'principal' ? 'Ciao, Carla Bianchi' : 'Ciao, Anna Rossi');
    },
  );

  it('Story 8: a principal gives the VAT number; where several have it, the way is the user name; never for collaborators', async () => {
    const [number, shared] = [newVatNumber(), newVatNumber()];
    const acme = await customer({ vatNumber: number });
    const anna = await application.people.collaborator(acme);
    const { principal } = await customer({ vatNumber: shared });
    await customer({ vatNumber: shared });
    await somebody.chooses('La partita IVA o il codice fiscale');
    await asks(number, 'Partita IVA o codice fiscale');
    await somebody.heading('Controlla la posta');
    await somebody.readsMail(acme.principal, PASSWORD_MAIL);
    await application.quiet();
    expect(application.mailbox.lettersTo(anna.email).filter(({ subject }) => /password/.test(subject))).toEqual([]);

    await somebody.presses('Chiedi di nuovo');
    await asks(shared, 'Partita IVA o codice fiscale');
    await somebody.reads('appartiene a più clienti');
    await somebody.presses('Il nome utente');
    await asksFor(principal);
    await somebody.readsMail(principal, PASSWORD_MAIL);
  });

  it('Story 9: anyone gives the confirmed phone number; the code that comes there leads to a new password', async () => {
    const acme = await customer();
    const anna = await application.people.collaborator(acme);
    const number = phoneNumber(4711);
    await new Recovery(application).givePhone(acme, anna, number);
    await somebody.chooses('Il numero di telefono confermato');
    await asks(number, 'Numero di telefono');
    await somebody.heading('Scrivi il codice dell’SMS');
    await somebody.writes(['Codice', 'K7QM4T']);
    await somebody.presses('Continua');
    await somebody.isWarned('Il codice è sbagliato');
    const { text } = await application.phone.messageTo(number);
    await somebody.writes(['Codice', /^\S{6}/.exec(text)![0]]);
    await somebody.presses('Continua');
    await somebody.choosesPassword(NEW_PASSWORD);
    await somebody.heading('La nuova password è salvata');
    await somebody.follows('Accedi');
    expect(await somebody.field('Nome utente').inputValue()).toBe(anna.userName);
    await somebody.signsIn(anna, NEW_PASSWORD);
    await somebody.heading('Ciao, Anna Rossi');
  });

  it('Story 10: several requests were made; the old link says that it is out of date and where to look, the last one works', async () => {
    const anna = await collaborator();
    await asksFor(anna);
    const older = await somebody.linkIn(anna, PASSWORD_MAIL, '/reset-password');
    await somebody.presses('Chiedi di nuovo');
    await asksFor(anna);
    const newest = await somebody.linkIn(anna, { ...PASSWORD_MAIL, after: 1 }, '/reset-password');
    await somebody.opens(older);
    await somebody.heading('C’è un collegamento più recente');
    await somebody.reads('Apri l’ultima e-mail ricevuta: funziona solo quella.');
    await somebody.opens(newest);
    await somebody.choosesPassword(NEW_PASSWORD);
    await somebody.heading('La nuova password è salvata');
  });

  it('Story 11: a link is older than 24 hours; it says so and offers a new one', async () => {
    const anna = await collaborator();
    await asksFor(anna);
    const link = await somebody.linkIn(anna, PASSWORD_MAIL, '/reset-password');
    application.clock.advance(DAY + HOUR);
    await somebody.opens(link);
    await somebody.heading('Questo collegamento è scaduto');
    await somebody.isUsableByAnyone('expired-link');
    await somebody.presses('Mandami un nuovo collegamento');
    await somebody.heading('Controlla la tua posta');
    await somebody.isUsableByAnyone('another-link-mailed');
    await somebody.followsMail(anna, { ...PASSWORD_MAIL, after: 1 }, '/reset-password');
    await somebody.choosesPassword(NEW_PASSWORD);
    await somebody.heading('La nuova password è salvata');
  });

  it('Story 12: a mail filter opened the link first, in a browser of its own; it still works for the person', async () => {
    const anna = await collaborator();
    await asksFor(anna);
    const link = await somebody.linkIn(anna, PASSWORD_MAIL, '/reset-password');
    const filter = await Somebody.arrives(application, browser);
    await filter.opens(link);
    await filter.heading('Scegli una nuova password');
    await filter.leaves();
    await somebody.opens(link);
    await somebody.choosesPassword(NEW_PASSWORD);
    await somebody.heading('La nuova password è salvata');
  });

  it('Story 13: no mail within ten minutes; the page says what to check, to whom and when it was sent, and the principal sees more', async () => {
    const acme = await customer();
    const anna = await application.people.collaborator(acme);
    application.mailbox.refuse(anna.email, 550, '5.1.1 No such mailbox');
    await asksFor(anna);
    await somebody.reads(/^Chiesto oggi alle \d\d:\d\d\. Mandato a a•+.+\.$/);
    await somebody.reads('Non arriva niente entro dieci minuti?');
    await somebody.reads('Guarda anche nella posta indesiderata e nelle altre cartelle.');
    await somebody.isUsableByAnyone('password-link-mailed');
    await application.quiet();

    await somebody.opens(`/collaborators/${anna.id}`);
    await somebody.signsIn(acme.principal);
    await somebody.reads('La posta non arriva a questo indirizzo');
    await somebody.reads(`a ${anna.email}`);
    await somebody.reads(/Il server: .*No such mailbox/);
    await somebody.isUsableByAnyone('collaborator-unreachable');
  });
});
