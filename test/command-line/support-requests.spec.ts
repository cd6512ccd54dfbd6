import { PASSWORD, Person, startApplication, TestApplication } from '../support/application';
import { run } from '../support/database';
import { Operator, operatorOf } from './operator';

const REASON = 'Called back at the number in the contract';

let application: TestApplication;
let operator: Operator;
let carla: Person;
let anna: Person;
let marco: Person;

/** What must be asked of the running application is asked first: a command opens the house for itself. */
beforeAll(async () => {
  application = await startApplication({ JOBS: false });
  operator = operatorOf(application.settings);
  const { people, anyone } = application;
  const customer = await people.customer();
  carla = customer.principal;
  anna = await people.collaborator(customer);
  await sql(`update accounts set email = null, email_key = null where id = '${anna.id}'`);
  marco = await people.staff();
  const staff = await people.signedIn(marco);
  await staff.post(`/accounts/${carla.id}/holds`, { kind: 'disabled', reason: 'Bounced payments' });
  await anyone.post('/reactivation-requests', { identifier: carla.userName, password: PASSWORD, message: 'Please' });
});
afterAll(() => application.stop());

const sql = (statement: string) => run(application.database.url, statement);

describe('support', () => {
  it('shows who asks to be let in again, hands it to a colleague, and decides', async () => {
    const [request] = await operator.ask('support', 'reactivations');
    expect(request).toMatchObject({ userName: carla.userName, message: 'Please', state: 'open' });
    expect(await operator.ask('support', 'deciders')).toEqual([
      expect.objectContaining({ id: marco.id, userName: marco.userName }),
    ]);
    const handed = await operator.ask('support', 'assign-reactivation', request.id, '--to', marco.userName);
    expect(handed).toEqual({ requestId: request.id, userName: marco.userName });
    const [assigned] = await operator.ask('support', 'reactivations', '--assigned-to', marco.userName);
    expect(assigned).toMatchObject({ id: request.id, assignedTo: marco.id });
    expect(await operator.ask('support', 'reactivations', '--assigned-to', carla.userName)).toEqual([]);
    const decision = ['--decision', 'approved', '--reason', REASON, '--language', 'en'];
    const { code, out } = await operator.run('support', 'decide-reactivation', request.id, ...decision);
    expect([code, out]).toEqual([0, 'The request is approved: the account is no longer disabled.\n']);
    expect(await sql(`select from holds where kind = 'disabled' and lifted_at is null`)).toEqual([]);
    expect((await operator.run('support', 'decide-reactivation', request.id, ...decision)).err).toContain('closed');
    expect((await operator.run('support', 'reactivations', '--language', 'en')).out).toBe('There are none.\n');
  });

  it('restores credentials by a one-time password, with a fee, or by letter, which staff must agree to', async () => {
    const why = ['--reason', REASON];
    const restored = await operator.ask('support', 'restore', anna.userName, ...why, '--fee', '2500EUR');
    expect(restored.oneTimePassword).toMatch(/^(?:[2-9A-Z]{4}-){3}[2-9A-Z]{4}$/);
    expect(await sql('select amount::int, currency from fees')).toEqual([{ amount: 2500, currency: 'EUR' }]);

    const begun = await operator.ask('support', 'restore', anna.userName, ...why, '--address', 'anna@new.example');
    expect(begun.oneTimePassword).toBeNull();
    await sql(`update credential_restorations set address_confirmed_at = now() where id = '${begun.restorationId}'`);
    const { code, err } = await operator.run('support', 'approve-restoration', begun.restorationId, '--language', 'en');
    expect([code, err]).toEqual([1, expect.stringContaining('A second person is needed')]);
    expect((await operator.run('support', 'restore', anna.userName, ...why, '--fee', '25')).code).toBe(2);
    const waiting = ['restorations', '--state', 'awaiting_approval', '--search', anna.userName];
    expect(await operator.ask('support', ...waiting)).toMatchObject([{ userName: anna.userName, begunBy: null }]);
    const stop = ['stop-restoration', begun.restorationId, '--reason', 'Not their address'];
    expect((await operator.ask('support', ...stop)).state).toBe('stopped');
    expect((await operator.run('support', ...stop)).code).toBe(1);
  });

  it('requests a change of owner, agrees to none that was requested here, and stops it', async () => {
    const person = ['--name', 'Bruno Neri', '--address', 'bruno@people.example'];
    const why = ['--reason', 'Has left', '--documents', 'Extract of the company register'];
    const { id, state } = await operator.ask('support', 'change-owner', carla.userName, ...person, ...why);
    expect(state).toBe('awaiting_approval');
    expect((await operator.run('support', 'approve-owner-change', id)).code).toBe(1);
    expect((await operator.ask('support', 'stop-owner-change', id, '--reason', 'A slip')).state).toBe('stopped');
    const [stopped] = await operator.ask('support', 'owner-changes', '--state', 'stopped', '--search', carla.userName);
    expect(stopped).toMatchObject({ id, userName: carla.userName, stoppedBy: 'staff', stopReason: 'A slip' });
    expect(await operator.ask('support', 'owner-changes', '--search', 'nobody')).toEqual([]);
  });

  it('tells what has not arrived, and what can be done', async () => {
    await sql(`update letters set failed_at = now(), sealed_content = null, attempts = 1, server_answer = '550 No such mailbox'
               where account_id = '${anna.id}' and kind = 'recovery.activation-link'`);
    const [letter, ...others] = await operator.ask('support', 'undelivered', '--search', anna.userName);
    expect([letter.account.userName, letter.nextStep.code, others]).toEqual([anna.userName, 'no_longer_awaited', []]);
    const { out } = await operator.run('support', 'undelivered', '--oldest-first', '--language', 'en');
    expect(out).toContain('Not delivered: the mail server says “550 No such mailbox”.');
    expect(await operator.ask('support', 'undelivered', '--dealt-with', 'no')).toEqual([]);
    expect((await operator.run('support', 'undelivered', '--channel', 'sms', '--language', 'en')).code).toBe(0);
  });
});
