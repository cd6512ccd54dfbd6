import { HOUR } from '../../src/kernel';
import { SecondSteps } from '../journeys/second-steps';
import { Caller, PASSWORD, Person, startApplication, TestApplication } from '../support/application';
import { startCli } from './cli-process';
import { environmentOf, Outcome } from './operator';

let application: TestApplication;

beforeAll(async () => {
  application = await startApplication();
});
afterAll(() => application.stop());

describe('Whom the operator has created', () => {
  it('activates the account by the mailed link, as the principal of a customer, and signs in', async () => {
    const { code, out, err } = await titolare(
      ...['customer', 'create', '--name', 'Acme S.r.l.', '--kind', 'company', '--vat-number', '00743110157'],
      ...['--user-name', 'acme', '--display-name', 'Carla Bianchi', '--email', 'carla@acme.example'],
      ...['--mailbox', 'info@acme.example', '--mailbox', 'sales@acme.example', '--language', 'en'],
    );

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^Customer Acme S\.r\.l\.: [0-9a-f-]{36}\nAccount acme: [0-9a-f-]{36}\nThe activation mail to carla@acme\.example is queued/,
    );
    const principal = await application.people.signedIn(await activated('carla@acme.example', 'acme'));
    const { body } = await principal.get('/mailboxes');
    expect(body.items).toMatchObject([{ address: 'info@acme.example' }, { address: 'sales@acme.example' }]);
  });

  it('activates the account by the mailed link, as one of staff, and signs in with a mailed code', async () => {
    const { out } = await titolare(
      ...['staff', 'create', '--role', 'support', '--user-name', 'sara', '--display-name', 'Sara Verdi'],
      ...['--email', 'sara@titolare.example', '--json'],
    );

    const { accountId, userName, activationMail } = JSON.parse(out);
    expect({ userName, activationMail }).toEqual({ userName: 'sara', activationMail: 'queued' });
    const sara = await activated('sara@titolare.example', 'sara');
    const steps = new SecondSteps(application);
    const [pendingSignIn, staff] = [await steps.pending(sara), new Caller(application.url)];
    await staff.showSecondFactor({ pendingSignIn, way: 'email', code: await steps.mailedCode(sara) });
    expect((await staff.get(`/accounts/${accountId}/access`)).body).toMatchObject({ usable: true });
  });
});

function titolare(...args: string[]): Promise<Outcome> {
  return startCli(environmentOf(application.settings), ...args).outcome;
}

/** Somebody who has chosen a password through the link mailed to them. */
async function activated(address: string, userName: string): Promise<Person> {
  const { links } = await application.mailbox.letterTo(address);
  // the command line goes by the real time, which the clock of the test has fallen behind
  application.clock.advance(HOUR);
  const token = links.find((link) => link.includes('/activate#'))?.split('#')[1];
  expect(
    await application.anyone.post('/passwords', { purpose: 'activation', token, password: PASSWORD }),
  ).toMatchObject({
    status: 201,
  });
  return { id: '', userName, email: address };
}
