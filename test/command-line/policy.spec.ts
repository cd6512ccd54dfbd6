import { startApplication, TestApplication } from '../support/application';
import { run } from '../support/database';
import { Operator, operatorOf } from './operator';

let application: TestApplication;
let operator: Operator;
let customerId: string;
let verdiId: string;

beforeAll(async () => {
  application = await startApplication({ JOBS: false });
  operator = operatorOf(application.settings);
  const customer = await application.people.customer({ principal: { userName: 'verdi' } });
  [customerId, verdiId] = [customer.id, customer.principal.id];
});
afterAll(() => application.stop());

const verdi = ['--customer', 'verdi'];
const because = ['--reason', 'Asked for in writing'];

it('the operator sees what another policy would do, and puts it in the place of the customer’s', async () => {
  const wanted = ['--profile', 'pci_dss', '--setting', 'passwordAgeDays=0', '--setting', 'lockMinutes=default'];
  const foreseen = await operator.run('policy', 'preview', ...verdi, ...wanted, '--language', 'en');
  expect(foreseen.out).toMatch(/^passwordMinimumLength {2}12 → 12 {2}Counts for every new password/);
  expect(foreseen.out).toContain('passwordAgeDays  90 → 0');
  expect(foreseen.out).toMatch(/Passwords that never expire any more: 1\nNothing has changed yet: .*--yes\.\n$/);

  const unconfirmed = await operator.run('policy', 'change', ...verdi, ...wanted, ...because, '--language', 'en');
  expect(unconfirmed).toEqual({ ...foreseen, code: 1 });
  expect((await operator.ask('policy', 'show', ...verdi)).version).toBe(1);

  const changed = await operator.ask('policy', 'change', ...verdi, ...wanted, ...because, '--yes');
  expect(changed).toMatchObject({ isChanged: true, expiry: { neverAgain: 1 } });
  const again = await operator.run('policy', 'change', ...verdi, ...wanted, ...because, '--yes', '--language', 'it');
  expect(again).toMatchObject({ code: 0, out: 'Non cambia niente: è già deciso così.\n' });
});

it('what isn’t named stays as the customer has decided it, and the history has who changed it, and why', async () => {
  const age = ['--setting', 'passwordAgeDays=30', '--setting', 'disclosure=guided'];
  await operator.ask('policy', 'change', '--customer', customerId, ...age, ...because, '--yes');

  const { out } = await operator.run('policy', 'show', '--customer', customerId, '--language', 'en');
  expect(out).toMatch(/^passwordAgeDays +30 {2}decided by the customer; the service: 90$/m);
  expect(out).toMatch(/^passwordHistory +4 {2}decided by the customer; the service: 4$/m);
  expect(out).toMatch(/^lockMinutes +0 {2}as the service decides$/m);
  const [entry] = await operator.ask('audit', 'entries', ...verdi, '--kind', 'policy');
  expect(entry).toMatchObject({
    actor: { kind: 'system', name: 'command-line' },
    reason: 'Asked for in writing',
    facts: { before: ['passwordAgeDays=0', 'disclosure=neutral (default)'] },
  });
  const told = await run(
    application.database.url,
    `select payload from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = job.task_id
     where task.identifier = 'tell-customer-of-staff-act' order by job.id desc limit 1`,
  );
  expect(told).toMatchObject([{ payload: { accountId: verdiId, acts: [{ what: 'policy_changed' }] } }]);
});

it.each([
  ['a setting that is none', ['--setting', 'passwords=1'], 'It must be one of: passwordMinimumLength'],
  ['what only the operator decides', ['--setting', 'overdueInvoicesThatHold=1'], 'It must be one of:'],
  ['a value that nobody may have', ['--setting', 'passwordAgeDays=99999'], 'It must be 0 to'],
  ['a setting without a value', ['--setting', 'passwordAgeDays'], 'It must be a setting such as passwordAgeDays=60.'],
  ['nothing', [], 'Give --setting or --profile.'],
])('to decide %s is wrong use', async (_, wanted, words) => {
  const { code, err } = await operator.run('policy', 'preview', ...verdi, ...wanted);
  expect([code, err]).toEqual([2, expect.stringContaining(words)]);
});

it('the profiles say which requirement each value meets', async () => {
  const { out } = await operator.run('policy', 'profiles', '--language', 'it');
  expect(out).toContain('\n  passwordAgeDays=90  PCI DSS 8.3.9\n');
  expect(await operator.ask('policy', 'profiles')).toHaveLength(3);
});
