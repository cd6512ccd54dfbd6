import { DAY } from '../../src/kernel';
import { Person, startApplication, TestApplication } from '../support/application';
import { run } from '../support/database';
import { Operator, operatorOf, Outcome } from './operator';

const BECAUSE = ['--reason', 'Asked at the counter'];

let application: TestApplication;
let operator: Operator;
let anna: Person;

beforeAll(async () => {
  application = await startApplication({ JOBS: false });
  operator = operatorOf(application.settings);
  anna = await application.people.collaborator(await application.people.customer());
  await application.people.signedIn(anna);
});
afterAll(() => application.stop());

describe('support', () => {
  it('disables an account and enables it again; the history has who acted and on whom, and the customer will be told', async () => {
    const until = new Date(Date.now() + DAY).toISOString();
    expect(await act('disable', ...BECAUSE, '--until', until)).toEqual({
      code: 0,
      out: `${anna.userName} is disabled.\n`,
      err: '',
    });
    expect(await inForce()).toEqual(['disabled']);
    expect((await act('lift', '--kind', 'disabled', ...BECAUSE)).code).toBe(0);
    expect(await inForce()).toEqual([]);

    const [lifted] = await sql(
      `select body from audit_entries where name = 'holds.lifted' order by position desc limit 1`,
    );
    expect(JSON.parse(String(lifted?.['body']))).toMatchObject({
      actor: { kind: 'system', name: 'command-line' },
      subject: { accountId: anna.id },
      facts: { reason: 'Asked at the counter' },
    });
    const told = await sql(
      `select payload from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = job.task_id
       where task.identifier = 'tell-customer-of-staff-act' order by job.id`,
    );
    expect(told).toMatchObject([
      { payload: { accountId: anna.id, acts: [{ what: 'disabled', until }], actor: { side: 'staff' } } },
      { payload: { accountId: anna.id, acts: [{ what: 'hold_lifted', kind: 'disabled' }] } },
    ]);
  });

  it('says what a reset would do, and changes nothing', async () => {
    const { code, out } = await act('preview-reset');
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/would be suspended until .*\nSessions that would end: 0\nThe link/),
    ]);
    expect(await inForce()).toEqual([]);
  });

  it('says in JSON what it did, whatever it is', async () => {
    for (const [command, done] of [
      ['end-sessions', 'sessions_ended'],
      ['confirm-address', 'address_confirmed'],
      ['block-address', 'address_blocked'],
      ['unblock-address', 'address_unblocked'],
      ['remove-second-factor', 'factors_removed'],
      ['reset', 'password_reset'],
      ['resend', 'link_resent'],
    ] as const) {
      expect(await operator.ask('support', command, anna.userName, ...BECAUSE)).toEqual({
        accountId: anna.id,
        userName: anna.userName,
        done,
      });
    }
    expect(await inForce()).toEqual(['reset_pending']);
    expect(await sql('select from sessions where ended_at is null')).toEqual([]);
  });

  it('is refused as staff would be, or says what would be right', async () => {
    expect((await act('lift', '--kind', 'reset_pending', ...BECAUSE)).err).toContain('You can’t lift this hold');
    expect((await act('lift', '--kind', 'disabled', ...BECAUSE)).code).toBe(1);
    expect((await act('lift', '--kind', 'tired', ...BECAUSE)).code).toBe(2);
    expect((await act('disable', ...BECAUSE, '--until', 'tomorrow')).err).toContain('It must be a moment such as');
    expect((await act('reset')).err).toContain("required option '--reason <text>' not specified");
  });
});

function act(command: string, ...options: string[]): Promise<Outcome> {
  return operator.run('support', command, anna.userName, ...options, '--language', 'en');
}

function sql(statement: string): Promise<Record<string, unknown>[]> {
  return run(application.database.url, statement);
}

async function inForce(): Promise<unknown[]> {
  const rows = await sql(`select kind from holds where account_id = '${anna.id}' and in_force(holds, now())`);
  return rows.map(({ kind }) => kind);
}
