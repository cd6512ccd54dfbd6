import { Caller, Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import { phoneNumber, Recovery } from './recovery';

let application: TestApplication;
let recovery: Recovery;
let customer: TestCustomer;
let principal: Caller;
let anna: Person;
let number: string;
let lines = 5_000_000;

beforeAll(async () => {
  application = await startApplication({ SMS_PER_NETWORK: 10_000 });
  recovery = new Recovery(application);
});
afterAll(() => application.stop());
beforeEach(async () => {
  customer = await application.people.customer();
  principal = await application.people.signedIn(customer.principal);
  anna = await application.people.collaborator(customer);
  number = phoneNumber(lines++);
  await recovery.givePhone(customer, anna, number);
});

const messages = (viewer: Caller, { id }: Person = anna, query = '') =>
  viewer.get(`/accounts/${id}/text-messages${query}`);
const resend = (by: Caller, { id }: Person = anna) =>
  by.post(`/accounts/${id}/link-mails`, { reason: 'Asked by phone' });

describe('“Where is my code?”', () => {
  it('is told to the person, to the principal and to staff, and to nobody else', async () => {
    await recovery.password({ phone: number });
    await application.quiet();
    const staff = await application.people.signedIn(await application.people.staff());
    for (const viewer of [await application.people.signedIn(anna), principal, staff]) {
      expect(await messages(viewer)).toMatchObject({
        status: 200,
        body: {
          items: [
            {
              channel: 'sms',
              kind: 'recovery.recovery-code',
              title: 'Code to choose a new password',
              number: expect.stringMatching(/^\+39 •••\d\d$/),
              state: 'sent',
              explanation: expect.stringMatching(/^Sent on /),
              attempts: 1,
            },
          ],
          next: null,
        },
      });
    }
    const other = await application.people.signedIn((await application.people.customer()).principal);
    expect((await messages(other)).status).toBe(404);
    expect(
      (await messages(await application.people.signedIn(await application.people.collaborator(customer)))).status,
    ).toBe(404);
  });

  it('says why one was not sent, page by page, and whoever asked was told nothing of it', async () => {
    for (let time = 0; time < 5; time++)
      expect((await recovery.password({ phone: number })).body.outcome).toBe('accepted');
    await application.quiet();
    const first = (await messages(principal, anna, '?limit=1')).body;
    const rest = (await messages(principal, anna, `?after=${first.next}`)).body;
    const all = [...first.items, ...rest.items];
    expect(all).toHaveLength(4);
    expect(all.filter(({ state }) => state === 'sent')).toHaveLength(3);
    expect(all.find(({ state }) => state === 'failed')).toMatchObject({
      explanation: 'Not sent: the number has had enough messages within the hour. The last code is good for its time.',
      attempts: 0,
    });
  });

  it('gives the gateway’s own words where it refuses to staff, and to others that it did not leave', async () => {
    application.phone.refuse(number, 400, 21610, 'the recipient wants no messages');
    await recovery.password({ phone: number });
    await application.quiet();
    application.phone.accept(number);
    const [told] = (await messages(principal)).body.items;
    expect(told).toMatchObject({
      state: 'failed',
      explanation: 'Not sent: the message did not leave.',
      gatewayAnswer: null,
    });
    const staff = await application.people.signedIn(await application.people.staff());
    const [message] = (await messages(staff)).body.items;
    expect(message).toMatchObject({
      state: 'failed',
      gatewayAnswer: expect.stringContaining('the recipient wants no messages'),
    });
  });
});

describe('Staff', () => {
  it('send again the link that an account waits for, whoever’s it is, and nothing where it waits for none', async () => {
    const staff = await application.people.signedIn(await application.people.staff());
    expect(await resend(staff)).toMatchObject({ status: 409, body: { code: 'recovery/nothing-to-renew' } });
    await principal.post(`/collaborators/${anna.id}/password-resets`);
    expect((await resend(staff)).status).toBe(202);
    const { links } = await application.mailbox.letterTo(anna.email, { subject: /Choose a new password/, after: 1 });
    const token = links[0]?.split('#')[1];
    const password = 'una nuova frase da ricordare';
    expect((await application.anyone.post('/passwords', { purpose: 'reset', token, password })).status).toBe(201);
    expect((await resend(principal)).status).toBe(403);
  });
});
