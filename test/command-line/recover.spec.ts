import { startApplication, TestApplication, TestCustomer } from '../support/application';
import { run } from '../support/database';
import { Operator, operatorOf } from './operator';

const SHARED = '00743110157';
const PHONE = '+393471234567';

let application: TestApplication;
let operator: Operator;
let customer: TestCustomer;

beforeAll(async () => {
  application = await startApplication({ RECOVERIES_PER_NETWORK: 1 });
  operator = operatorOf(application.settings);
  customer = await application.people.customer({
    vatNumber: '07654320584',
    principal: { userName: 'verdi', email: 'ugo@verdi.example', phone: PHONE, phoneConfirmed: true },
  });
  for (const userName of ['prima', 'seconda']) {
    const principal = { userName, email: `${userName}@shared.example` };
    await application.people.customer({ vatNumber: SHARED, principal });
  }
});
afterAll(() => application.stop());

describe('recover', () => {
  it('has the user name mailed, and says where, masked', async () => {
    const { code, out } = await operator.run(
      'recover',
      'user-name',
      '--email',
      'UGO@verdi.example',
      '--language',
      'en',
    );

    expect(code).toBe(0);
    expect(out).toBe('The user name is mailed.\nThe service writes to u•••@verdi.example, as soon as it runs.\n');
    expect((await application.mailbox.letterTo('ugo@verdi.example')).text).toContain('verdi');
  });

  it('has a link mailed, by user name and by tax number, in Italian too', async () => {
    const { out } = await operator.run('recover', 'password', '--tax-number', 'IT07654320584', '--language', 'it');

    expect(out).toContain('Un collegamento per scegliere una nuova password viene mandato per e-mail.');
    expect(await operator.ask('recover', 'password', '--user-name', 'verdi')).toEqual({
      outcome: 'send_link',
      useInstead: [],
      sentTo: ['u•••@verdi.example'],
    });
  });

  it('has a code sent to the phone', async () => {
    const described = await operator.ask('recover', 'password', '--phone', '347 1234567');

    expect(described).toEqual({ outcome: 'send_code', useInstead: [], sentTo: ['+39 •••67'] });
    expect((await application.phone.messageTo(PHONE)).text).toContain('code');
  });

  it('says what to give instead where it doesn’t say for whom', async () => {
    const args = ['recover', 'user-name', '--tax-number', SHARED];

    expect((await operator.run(...args, '--language', 'en')).out).toContain('Use the e-mail address instead.');
    expect(await operator.ask(...args)).toEqual({
      outcome: 'ambiguous',
      useInstead: ['email'],
      sentTo: ['p•••a@shared.example', 's•••a@shared.example'],
    });
  });

  it('says that nobody has it, whatever the policy', async () => {
    expect(await operator.ask('recover', 'password', '--user-name', 'nessuno')).toEqual({
      outcome: 'not_found',
      useInstead: [],
      sentTo: [],
    });
  });

  it('refuses what is malformed, before anything is looked up', async () => {
    const { code, out, err } = await operator.run(
      'recover',
      'user-name',
      '--tax-number',
      '00743110158',
      '--language',
      'en',
    );

    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('taxNumber: The check character doesn’t match');
  });

  it('is written into the audit log as done at the command line', async () => {
    await operator.run('recover', 'password', '--user-name', 'verdi');
    await application.quiet();

    const actors = await run(
      application.database.url,
      `select distinct body::jsonb #>> '{actor,name}' as actor from audit_entries
       where chain = '${customer.id}' and name = 'challenges.issued'`,
    );
    expect(actors).toEqual([{ actor: 'command-line' }]);
  });
});
