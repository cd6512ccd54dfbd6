import { DAY } from '../../src/kernel';
import { PASSWORD, Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import type { ReceivedLetter } from '../support/mailbox';
import { holdKindsOf } from './holds';
import { phoneNumber, Recovery } from './recovery';

const NEW_PASSWORD = 'una nuova frase da ricordare';

let application: TestApplication;
let recovery: Recovery;
let customer: TestCustomer;
let anna: Person;

beforeAll(async () => {
  application = await startApplication({ RECOVERIES_PER_NETWORK: 10_000 });
  recovery = new Recovery(application);
});
afterAll(() => application.stop());
beforeEach(async () => {
  customer = await application.people.customer();
  anna = await application.people.collaborator(customer);
});

const tokenIn = ({ links }: ReceivedLetter, page: string) =>
  links.find((link) => link.includes(`/${page}#`))?.split('#')[1] ?? '';
const letter = (subject: RegExp, after = 0) => application.mailbox.letterTo(anna.email, { subject, after });
const inspect = (token: string) => application.anyone.post('/activity-report-inspections', { token });
const report = (token: string) => application.anyone.post('/activity-reports', { token });
const choose = (token: string) =>
  application.anyone.post('/passwords', { purpose: 'reset', token, password: NEW_PASSWORD });

describe('“This wasn’t me”', () => {
  it('in the mail that somebody else has asked for stops what is going on, and offers a new password', async () => {
    const session = await application.people.signedIn(anna);
    await recovery.password({ userName: anna.userName });
    const mail = await letter(/Your new password/);
    const [reset, notMe] = [tokenIn(mail, 'reset-password'), tokenIn(mail, 'not-me')];

    expect(await inspect(notMe)).toMatchObject({
      status: 200,
      body: { userName: anna.userName, willHappen: expect.arrayContaining(['All open sessions end at once.']) },
    });
    expect(await holdKindsOf(application, anna.id)).toEqual([]);

    expect(await report(notMe)).toMatchObject({ status: 201, body: { userName: anna.userName, mailOnItsWay: true } });
    expect(await holdKindsOf(application, anna.id)).toEqual(['suspicious_activity']);
    expect((await session.get('/sessions/current')).status).toBe(401);
    expect(await choose(reset)).toMatchObject({ status: 410, body: { code: 'challenges/link-cancelled' } });
    const signIn = await application.anyone.post('/sessions', { identifier: anna.userName, password: PASSWORD });
    expect(signIn).toMatchObject({
      status: 403,
      body: { holds: [{ kind: 'suspicious_activity', nextStep: { code: 'reset_password' } }] },
    });

    const way = tokenIn(await letter(/locked your account/), 'reset-password');
    expect(await choose(way)).toMatchObject({ status: 201, body: { stillHeld: false } });
    expect(await holdKindsOf(application, anna.id)).toEqual([]);
  });

  it('in the mail about a changed password works although the password was changed since, and again and again', async () => {
    const session = await application.people.signedIn(anna);
    await session.post('/password-changes', { currentPassword: PASSWORD, newPassword: NEW_PASSWORD });
    const notMe = tokenIn(await letter(/Your password was changed/), 'not-me');
    await session.post('/password-changes', {
      currentPassword: NEW_PASSWORD,
      newPassword: 'la frase di un altro ancora',
    });
    const again = tokenIn(await letter(/Your password was changed/, 1), 'not-me');

    expect((await report(notMe)).status).toBe(201);
    expect((await session.get('/sessions/current')).status).toBe(401);
    expect((await report(again)).status).toBe(201);
    expect(await holdKindsOf(application, anna.id)).toEqual(['suspicious_activity']);
  });

  it('makes a code that is out by text message useless, and the phone opens the account no more', async () => {
    const number = phoneNumber(2_000_000);
    await recovery.givePhone(customer, anna, number);
    const session = await application.people.signedIn(anna);
    await session.post('/password-changes', { currentPassword: PASSWORD, newPassword: NEW_PASSWORD });
    const notMe = tokenIn(await letter(/Your password was changed/), 'not-me');
    await recovery.password({ phone: number });
    const code = (await application.phone.messageTo(number)).text.slice(0, 6);

    await report(notMe);
    const password = 'la frase di chi non è Anna';
    expect(await application.anyone.post('/phone-code-passwords', { phone: number, code, password })).toMatchObject({
      status: 422,
      body: { code: 'recovery/code-refused' },
    });
  });

  it('takes away a phone number that was confirmed lately, for it may be the thief’s, and leaves an older one', async () => {
    const session = await application.people.signedIn(anna);
    const reported = async (number: string) => {
      await recovery.password({ userName: anna.userName });
      await application.quiet();
      const mails = application.mailbox
        .lettersTo(anna.email)
        .filter(({ subject }) => /Your new password/.test(subject));
      await report(tokenIn(mails.at(-1)!, 'not-me'));
      const way = tokenIn(
        application.mailbox.lettersTo(anna.email).length > 0
          ? await letter(/locked your account/, mails.length - 1)
          : mails[0]!,
        'reset-password',
      );
      const password = `una frase sempre diversa ${mails.length}`;
      await application.anyone.post('/passwords', { purpose: 'reset', token: way, password });
      await recovery.password({ phone: number });
      return recovery.textsTo(number);
    };
    const [thief, own] = [phoneNumber(2_100_000), phoneNumber(2_100_001)];
    await recovery.givePhone(customer, anna, thief);
    expect(await reported(thief)).toEqual([]);

    await recovery.givePhone(customer, anna, own);
    application.clock.advance(8 * DAY);
    expect(await reported(own)).toEqual([expect.stringContaining('is your code')]);
    expect((await session.get('/sessions/current')).status).toBe(401);
  });

  it('works once, and for seven days', async () => {
    await recovery.password({ userName: anna.userName });
    await recovery.password({ userName: anna.userName });
    const [first, second] = [await letter(/Your new password/), await letter(/Your new password/, 1)];
    expect((await report(tokenIn(first, 'not-me'))).status).toBe(201);
    expect(await report(tokenIn(first, 'not-me'))).toMatchObject({
      status: 410,
      body: { code: 'challenges/link-used' },
    });
    application.clock.advance(7 * DAY);
    expect(await report(tokenIn(second, 'not-me'))).toMatchObject({
      status: 410,
      body: { code: 'challenges/link-expired' },
    });
  });

  it('is worth nothing as another link, nor is another link worth anything as this', async () => {
    await recovery.password({ userName: anna.userName });
    const mail = await letter(/Your new password/);
    for (const answer of [await choose(tokenIn(mail, 'not-me')), await report(tokenIn(mail, 'reset-password'))]) {
      expect(answer).toMatchObject({ status: 404, body: { code: 'challenges/unknown-link' } });
    }
  });

  it('is lifted by staff, or by a new password through a link, and by nobody else', async () => {
    await recovery.password({ userName: anna.userName });
    await report(tokenIn(await letter(/Your new password/), 'not-me'));
    const principal = await application.people.signedIn(customer.principal);
    const { body } = await principal.get(`/accounts/${anna.id}/access`);
    const lift = (by: typeof principal) => by.delete(`/accounts/${anna.id}/holds/${body.holds[0].id}?reason=checked`);
    expect((await lift(principal)).status).toBe(403);
    const staff = await application.people.signedIn(await application.people.staff());
    expect((await lift(await staff.checkIdentity(anna))).status).toBe(204);
  });
});
