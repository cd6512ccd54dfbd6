import { MINUTE } from '../../src/kernel';
import { startApplication, TestApplication } from '../support/application';
import { Operator, operatorOf } from './operator';

let application: TestApplication;
let operator: Operator;

beforeAll(async () => {
  application = await startApplication({ SMS_PER_NUMBER: 1 });
  operator = operatorOf(application.settings);
  await application.people.customer({
    principal: { userName: 'verdi', email: 'ugo@verdi.example', phone: '+393471234567', phoneConfirmed: true },
  });
  for (const given of [{ userName: 'verdi' }, { phone: '+393471234567' }, { phone: '+393471234567' }]) {
    application.clock.advance(MINUTE);
    await application.anyone.post('/password-recoveries', given);
    await application.quiet();
  }
});
afterAll(() => application.stop());

describe('account letters', () => {
  it('tells what became of mails and text messages alike, the newest first', async () => {
    const { code, out } = await operator.run('account', 'letters', 'VERDI', '--language', 'en');
    const [withheld, message, letter, ...others] = out.trimEnd().split('\n');

    expect(code).toBe(0);
    expect(withheld).toMatch(
      / {2}recovery\.recovery-code {2}\+393471234567 {2}failed {2}not sent: the number has had enough$/,
    );
    expect(message).toMatch(/ {2}recovery\.recovery-code {2}\+393471234567 {2}sent/);
    expect(letter).toMatch(/ {2}recovery\.own-reset-link {2}ugo@verdi\.example {2}sent {2}250/);
    expect(others).toEqual([]);
  });

  it('tells a program the same, and no more than it wants', async () => {
    const sent = await operator.ask('account', 'letters', 'verdi', '--limit', '2');

    expect(sent).toMatchObject([
      { by: 'text_message', state: 'failed', withheldBecause: 'number_has_had_enough' },
      { by: 'text_message', state: 'sent', number: '+393471234567' },
    ]);
    expect(sent).toHaveLength(2);
  });

  it('says so where nothing was ever sent', async () => {
    await application.people.customer({ principal: { userName: 'quiete' } });

    expect((await operator.run('account', 'letters', 'quiete', '--language', 'it')).out).toBe(
      'Nessuna e-mail e nessun messaggio.\n',
    );
  });

  it('knows nobody of a name that nobody ever had', async () => {
    expect(await operator.run('account', 'letters', 'nessuno', '--language', 'en')).toMatchObject({ code: 1, out: '' });
  });
});
