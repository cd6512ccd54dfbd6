import { Caller, Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import { Operator, operatorOf } from './operator';

let application: TestApplication;
let operator: Operator;
let customer: TestCustomer;
let principal: Caller;
let staff: Caller;
let anna: Person;

beforeAll(async () => {
  application = await startApplication();
  operator = operatorOf(application.settings);
  customer = await application.people.customer({ name: 'Acme S.r.l.' });
  principal = await application.people.signedIn(customer.principal);
  staff = await application.people.signedIn(await application.people.staff());
  anna = await application.people.collaborator(customer, ['read'], 'anna');
});
afterAll(() => application.stop());

describe('account explain', () => {
  it('says of an account that can be used that it can, and what was written to its person', async () => {
    await application.mailbox.letterTo(anna.email);

    const { code, out } = await operator.run('account', 'explain', anna.userName.toUpperCase(), '--language', 'en');

    expect(code).toBe(0);
    expect(out).toMatch(/^anna\/acme1: Anna Rossi, collaborator of Acme S\.r\.l\.\nThe account can be used\.\n/);
    expect(out).toMatch(/\nLatest mails:\n {2}.+ {2}recovery\.activation-link {2}anna@people\.example {2}sent {2}250/);
  });

  it('explains every hold in force: since when, placed by whom, why, who lifts it, and the next step', async () => {
    await principal.post(`/accounts/${anna.id}/holds`, { kind: 'disabled', reason: 'On leave' });
    await principal.post(`/collaborators/${anna.id}/password-resets`);

    const inEnglish = await operator.run('account', 'explain', anna.userName, '--language', 'en');
    const inItalian = await operator.run('account', 'explain', anna.userName, '--language', 'it');

    expect(inEnglish.out).toContain('The account can’t be used:\n\nDisabled [disabled]\n');
    expect(inEnglish.out).toMatch(
      / {2}since +\d+ \w+ 20\d\d at \d\d:\d\d\n {2}until +it is lifted\n {2}placed by +acme1 \(an administrator of the customer\)\n/,
    );
    expect(inEnglish.out).toMatch(
      / {2}reason +On leave\n {2}lifted by +whoever placed it; support\n {2}now +You can lift this hold\.\n/,
    );
    expect(inEnglish.out).toContain('Suspended: waiting for a new password [reset_pending]');
    expect(inItalian.out).toMatch(/L’account non può essere usato:\n\nDisabilitato \[disabled\]\n {2}dal /);
    expect(inItalian.out).toMatch(/ {2}messo da +acme1 \(un amministratore del cliente\)\n {2}motivo +On leave\n/);
  });

  it('tells a program what the API tells staff', async () => {
    const { letters, customerId, role, displayName, ...access } = await operator.ask(
      'account',
      'explain',
      anna.userName,
      '--language',
      'en',
    );

    expect(access).toEqual((await staff.get(`/accounts/${anna.id}/access`)).body);
    expect({ customerId, role, displayName }).toEqual({
      customerId: customer.id,
      role: 'collaborator',
      displayName: 'Anna Rossi',
    });
    expect(letters[0]).toMatchObject({ kind: 'recovery.reset-link', address: anna.email });
  });

  it('explains the account that had the user name last, where nobody has it any more', async () => {
    const bruno = await application.people.collaborator(customer, [], 'bruno');
    await principal.post(`/collaborators/${bruno.id}/deactivations`, { reason: 'gone' });

    const { usable, accountId, deactivatedAt } = await operator.ask('account', 'explain', bruno.userName);

    expect({ usable, accountId }).toEqual({ usable: false, accountId: bruno.id });
    expect(new Date(deactivatedAt)).toEqual(application.clock.now());
  });

  it('knows nobody of a name that nobody ever had', async () => {
    const { code, out, err } = await operator.run('account', 'explain', 'nessuno', '--language', 'en');

    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^There is no such account\./);
  });
});
