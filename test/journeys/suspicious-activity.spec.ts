import { DAY, SECOND } from '../../src/kernel';
import { AT_HOME, BEHIND_PROXY, Travellers } from '../authentication/travellers';
import { Caller, Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import type { ReceivedLetter } from '../support/mailbox';
import { holdKindsOf } from './holds';

const NEW_PASSWORD = 'una nuova frase da ricordare';
const HELD = /locked: we have noticed/;
const NOTICED = /noticed something unusual/;

let application: TestApplication;
let travellers: Travellers;
let customer: TestCustomer;
let anna: Person;

beforeAll(async () => {
  application = await startApplication(BEHIND_PROXY);
  travellers = new Travellers(application);
});
afterAll(() => application.stop());
beforeEach(async () => {
  customer = await application.people.customer();
  anna = await application.people.collaborator(customer);
});

const letter = (subject: RegExp) => application.mailbox.letterTo(anna.email, { subject });
const tokenIn = ({ links }: ReceivedLetter, page: string) =>
  links.find((link) => link.includes(`/${page}#`))?.split('#')[1] ?? '';
const log = () => travellers.logOf(anna, customer.principal);

/** The subjects of what Anna was told, once nothing more is to come. */
async function told(): Promise<string[]> {
  await application.quiet();
  return application.mailbox
    .lettersTo(anna.email)
    .map(({ subject }) => subject)
    .filter((subject) => HELD.test(subject) || NOTICED.test(subject));
}

describe('A refresh token that was copied', () => {
  const exchange = (refreshToken: string | undefined) =>
    application.anyone.post('/session-refreshes', { refreshToken }, { headers: { 'x-forwarded-for': '10.66.6.6' } });

  /** Somebody's session whose token was copied, and exchanged by one of the two. */
  async function copied(): Promise<Caller> {
    const session = await application.people.signedIn(anna);
    await exchange(session.refreshToken);
    return session;
  }

  it('closes the account until a new password is set; the mail says what was noticed, and opens it again', async () => {
    const other = await application.people.signedIn(anna);
    const { refreshToken } = await copied();
    application.clock.advance(11 * SECOND);
    expect((await exchange(refreshToken)).status).toBe(401);

    const mail = await letter(HELD);
    expect(mail.text).toContain('somebody used a copy of a session');
    expect(mail.text).toContain('10.66.6.6');
    expect(await holdKindsOf(application, anna.id)).toEqual(['suspicious_activity']);
    expect((await other.get('/sessions/current')).status).toBe(401);
    expect(await travellers.signIn(anna, AT_HOME)).toMatchObject({
      status: 403,
      body: { holds: [{ kind: 'suspicious_activity', reason: 'refresh_token_reused' }] },
    });
    expect(await log()).toContainEqual(
      expect.objectContaining({ result: 'token_reused', address: '10.66.6.6', marks: ['suspicious'] }),
    );

    const token = tokenIn(mail, 'reset-password');
    const choice = { purpose: 'reset', token, password: NEW_PASSWORD };
    expect(await application.anyone.post('/passwords', choice)).toMatchObject({
      status: 201,
      body: { stillHeld: false },
    });
    expect((await travellers.signIn(anna, AT_HOME, NEW_PASSWORD)).status).toBe(201);
  });

  it('ends its session and nothing more, where a program repeats its own request within ten seconds', async () => {
    const { refreshToken } = await copied();
    application.clock.advance(10 * SECOND);
    expect((await exchange(refreshToken)).status).toBe(401);
    expect(await told()).toEqual([]);
    expect(await holdKindsOf(application, anna.id)).toEqual([]);
  });

  it('is told once, however often it comes back', async () => {
    const { refreshToken } = await copied();
    application.clock.advance(DAY);
    await Promise.all([exchange(refreshToken), exchange(refreshToken)]);
    expect(await told()).toHaveLength(1);
  });
});
