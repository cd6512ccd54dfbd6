import { HOUR } from '../../src/kernel';
import { Caller, Person, startApplication, TestApplication } from '../support/application';
import { Recovery } from './recovery';

let application: TestApplication;
let recovery: Recovery;

beforeAll(async () => {
  application = await startApplication({ RECOVERIES_PER_NETWORK: 10_000, LETTERS_ON_REQUEST_PER_HOUR: 8 });
  recovery = new Recovery(application);
});
afterAll(() => application.stop());

const lettersTo = ({ email }: Person) => application.mailbox.lettersTo(email);
const count = (person: Person, subject: RegExp) =>
  lettersTo(person).filter((letter) => subject.test(letter.subject)).length;

const linksIn = (person: Person) =>
  lettersTo(person).flatMap(({ links }) =>
    links.flatMap((link) => (link.includes('/reset-password#') ? [link.split('#')[1]!] : [])),
  );

async function linksThatWork(person: Person): Promise<string[]> {
  const working: string[] = [];
  for (const token of linksIn(person)) {
    const { status } = await application.anyone.post('/password-link-inspections', { purpose: 'reset', token });
    if (status === 200) working.push(token);
  }
  return working;
}

describe('Whoever floods a mailbox', () => {
  it('causes five such mails and one that says so, and one of the links works', async () => {
    const { principal } = await application.people.customer();
    await Promise.all(Array.from({ length: 30 }, () => recovery.password({ userName: principal.userName })));
    await application.quiet();
    expect(
      lettersTo(principal)
        .map(({ subject }) => subject)
        .sort(),
    ).toEqual(['Use the latest mail that you got', ...Array<string>(5).fill('Your new password')]);

    // several letters are handed over at once, so the newest is not always the last to arrive
    expect(linksIn(principal)).toHaveLength(5);
    expect(await linksThatWork(principal)).toHaveLength(1);
  });

  it('by all ways together causes no more than the mailbox’s share, and one notice', async () => {
    const { principal } = await application.people.customer();
    for (let time = 0; time < 6; time++) {
      await recovery.password({ userName: principal.userName });
      await recovery.userName({ email: principal.email });
    }
    await application.quiet();
    expect(count(principal, /Your new password|Your user name/)).toBe(8);
    expect(count(principal, /Use the latest mail/)).toBe(1);
  });

  it('keeps nobody from it who has no link that works: once the last one is used, the next is sent', async () => {
    const { principal } = await application.people.customer();
    for (let time = 0; time < 7; time++) await recovery.password({ userName: principal.userName });
    for (let time = 0; time < 7; time++) await recovery.userName({ email: principal.email });
    await application.quiet();
    const [token] = await linksThatWork(principal);
    const password = 'una nuova frase da ricordare';
    expect((await application.anyone.post('/passwords', { purpose: 'reset', token, password })).status).toBe(201);
    await recovery.password({ userName: principal.userName });
    await application.quiet();
    expect(count(principal, /Your new password/)).toBe(6);
  });

  it('keeps nobody from it for longer than an hour', async () => {
    const { principal } = await application.people.customer();
    for (let time = 0; time < 7; time++) await recovery.password({ userName: principal.userName });
    await application.quiet();
    application.clock.advance(HOUR);
    await recovery.password({ userName: principal.userName });
    await application.quiet();
    expect(count(principal, /Your new password/)).toBe(6);
  });

  it('doesn’t keep the principal from sending an invitation again', async () => {
    const principal = await application.people.signedIn((await application.people.customer()).principal);
    const given = { chosenName: 'dora', displayName: 'Dora', email: 'dora@flooded.example' };
    const { body } = await principal.post('/collaborators', given);
    for (let time = 0; time < 8; time++) await recovery.password({ userName: body.userName });
    await application.quiet();
    expect((await principal.post(`/collaborators/${body.id}/link-mails`)).status).toBe(202);
  });

  it('doesn’t keep the principal from sending a collaborator the link', async () => {
    const customer = await application.people.customer();
    const anna = await application.people.collaborator(customer);
    for (let time = 0; time < 12; time++) await recovery.password({ userName: anna.userName });
    for (let time = 0; time < 8; time++) await recovery.userName({ email: anna.email });
    const principal = await application.people.signedIn(customer.principal);
    expect((await principal.post(`/collaborators/${anna.id}/password-resets`)).status).toBe(201);
    expect((await principal.post(`/collaborators/${anna.id}/link-mails`)).status).toBe(202);
    await application.quiet();
    expect(count(anna, /Choose a new password/)).toBe(2);
  });
});

describe('One network', () => {
  it('may ask so often within an hour, whatever it asks, and is then told when to come back', async () => {
    const other = await startApplication({ JOBS: false, RECOVERIES_PER_NETWORK: 4 });
    const answers = [];
    for (let time = 0; time < 6; time++) {
      answers.push(await other.anyone.post('/password-recoveries', { userName: `nobody${time}` }));
    }
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202, 429, 429]);
    expect(answers[4]).toMatchObject({ body: { code: 'platform/too-many-requests' } });
    expect(Number(answers[4]!.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(answers[4]!.headers.get('ratelimit')).toMatch(/^"recoveries";r=0;t=\d+$/);

    // what a stranger writes into a header doesn't make them another network
    const forged = { headers: { 'x-forwarded-for': '198.51.100.7', forwarded: 'for=198.51.100.7' } };
    expect((await other.anyone.post('/password-recoveries', { userName: 'nobody' }, forged)).status).toBe(429);
    // and malformed values cost nothing
    expect((await other.anyone.post('/password-recoveries', { userName: 'no body' })).status).toBe(422);
    await other.stop();
  });

  it('is that of the person, where a proxy that is trusted says so', async () => {
    const other = await startApplication({ JOBS: false, RECOVERIES_PER_NETWORK: 1, TRUSTED_PROXIES: ['127.0.0.1'] });
    const from = (address: string) =>
      new Caller(other.url).post(
        '/password-recoveries',
        { userName: 'nobody' },
        { headers: { 'x-forwarded-for': address } },
      );
    expect([(await from('198.51.100.7')).status, (await from('198.51.100.8')).status]).toEqual([202, 202]);
    expect((await from('198.51.100.7')).status).toBe(429);
    await other.stop();
  });
});
