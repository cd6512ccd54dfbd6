import { Answer, Caller, startApplication, TestApplication, TestCustomer } from '../support/application';
import { PasswordLinks } from './password-links';

interface Letter {
  readonly kind: string;
  readonly address: string;
  readonly state: string;
  readonly sentAt: string | null;
  readonly serverAnswer: string | null;
}

let application: TestApplication;
let links: PasswordLinks;
let customer: TestCustomer;
let principal: Caller;
let invited = 0;

beforeAll(async () => {
  application = await startApplication();
  links = new PasswordLinks(application);
});
afterAll(() => application.stop());
beforeEach(async () => {
  customer = await application.people.customer();
  principal = await application.people.signedIn(customer.principal);
});

describe('The principal sees what became of a letter', () => {
  it('that was sent', async () => {
    const { body: bruno } = await invite();

    expect(await letterOf(bruno, 'sent')).toMatchObject({
      kind: 'recovery.activation-link',
      address: bruno.email,
      sentAt: application.clock.now().toISOString(),
    });
  });

  it('that the mail server has put off, in its own words', async () => {
    application.mailbox.refuse('later@people.example', 451, 'Mailbox busy, come back later');
    const { body: bruno } = await invite({ email: 'later@people.example' });

    expect(await letterOf(bruno, 'delayed')).toMatchObject({
      sentAt: null,
      serverAnswer: expect.stringContaining('Mailbox busy, come back later'),
    });
  });

  it('that the mail server has refused, in its own words; the address is corrected and the next one arrives', async () => {
    application.mailbox.refuse('nobody@people.example', 550, 'No such mailbox here');
    const { body: bruno } = await invite({ email: 'nobody@people.example' });
    expect(await letterOf(bruno, 'failed')).toMatchObject({
      sentAt: null,
      serverAnswer: expect.stringContaining('No such mailbox here'),
    });

    await principal.put(
      `/collaborators/${bruno.id}/email`,
      { email: 'somebody@people.example' },
      { headers: { 'if-match': `"${bruno.version}"` } },
    );

    const token = await links.token('activation', { email: 'somebody@people.example' });
    expect((await links.choose('activation', token, 'la prima frase che scelgo')).status).toBe(201);
  });

  it('and nothing of what it says', async () => {
    const { body: bruno } = await invite();
    const token = await links.token('activation', bruno);

    const { body } = await principal.get(`/collaborators/${bruno.id}`);
    expect(JSON.stringify(body)).not.toContain(token);
    expect(Object.keys(body.letters[0]).sort()).toEqual([
      'address',
      'attempts',
      'channel',
      'explanation',
      'id',
      'kind',
      'queuedAt',
      'sentAt',
      'serverAnswer',
      'state',
      'title',
    ]);
  });
});

describe('The language of letters', () => {
  it('is the customer’s', async () => {
    await speak('it');
    const { body: bruno } = await invite();

    const { subject, text } = await application.mailbox.letterTo(bruno.email);
    expect(subject).toBe('Attiva il tuo account');
    expect(text).toMatch(/Il tuo nome utente è\s+bruno/);
  });

  it('is the person’s own, where they have one', async () => {
    await speak('it');
    const { body: bruno } = await invite({ language: 'en' });
    await links.choose('activation', await links.token('activation', bruno), 'la prima frase che scelgo');
    await principal.post(`/collaborators/${bruno.id}/password-resets`);

    await links.token('reset', bruno);
    const subjects = application.mailbox.lettersTo(bruno.email).map(({ subject }) => subject);
    expect(subjects).toEqual(['Activate your account', 'Your account is active', 'Choose a new password']);
  });

  it('is the reader’s in answers, whatever the account’s', async () => {
    const inItalian = { headers: { 'accept-language': 'fr, it;q=0.8, en;q=0.5' } };
    const { body: bruno } = await invite();

    const refused = await principal.post(`/collaborators/${bruno.id}/password-resets`, undefined, inItalian);
    expect(refused.headers.get('content-language')).toBe('it');
    expect(refused.body.title).toBe('Questo collaboratore non ha ancora attivato l’account');
    const { body: access } = await principal.get(`/accounts/${bruno.id}/access`, inItalian);
    expect(access.holds[0]).toMatchObject({
      title: 'In attesa di attivazione',
      nextStep: { text: expect.stringContaining('Rimanda l’e-mail') },
    });
    const { body: malformed } = await principal.post('/collaborators', {}, inItalian);
    expect(malformed.fields[0].message).toBe('Questo campo è obbligatorio.');
  });

  it('is each that the reader speaks in answers to an act, which come but once', async () => {
    const inBoth = { headers: { 'accept-language': 'en; q=0.5, it, fr;q=0.2' } };
    const { body: malformed } = await principal.post('/collaborators', {}, inBoth);
    const { body: asked } = await application.anyone.post('/password-recoveries', { userName: 'nessuno' }, inBoth);

    expect(malformed.title).toBe('La richiesta contiene valori non validi');
    expect(Object.keys(malformed.translations)).toEqual(['en']);
    expect(malformed.translations.en).toMatchObject({
      title: 'The request has invalid values',
      code: malformed.code,
      fields: expect.arrayContaining([expect.objectContaining({ message: 'This field is required.' })]),
    });
    expect(asked.text).toMatch(/^Se conosciamo/);
    expect(asked.translations.en).toMatchObject({ outcome: 'accepted', text: expect.stringMatching(/^If we know/) });
    expect((await principal.post('/collaborators', {})).body).not.toHaveProperty('translations');
  });

  it('is Italian for whoever reads neither', async () => {
    const { body } = await principal.get('/collaborators?limit=0', { headers: { 'accept-language': 'ja' } });
    expect(body.title).toBe('La richiesta contiene valori non validi');
  });
});

async function speak(language: 'it' | 'en'): Promise<void> {
  customer = await application.people.customer({ language });
  principal = await application.people.signedIn(customer.principal);
}

function invite(given: object = {}): Promise<Answer> {
  const chosenName = `bruno${++invited}`;
  return principal.post('/collaborators', {
    chosenName,
    displayName: 'Bruno Ferri',
    email: `${chosenName}@people.example`,
    ...given,
  });
}

/** The newest letter, once it has come to this state. */
async function letterOf({ id }: { id: string }, state: string): Promise<Letter> {
  const patience = AbortSignal.timeout(10_000);
  for (;;) {
    const { body } = await principal.get(`/collaborators/${id}`);
    const [letter] = body.letters as Letter[];
    if (letter?.state === state) return letter;
    if (patience.aborted) throw new Error(`the letter is ${letter?.state ?? 'not there'}, not ${state}`);
  }
}
