import { Answer, Person, startApplication, TestApplication } from '../support/application';
import { AT_HOME, BEHIND_PROXY, Seat, Travellers } from './travellers';

const from = (address: string): Seat => ({ ...AT_HOME, address });

/** Somebody's password is found from other networks than their own. */
async function guessed(person: Person, application: TestApplication): Promise<Answer> {
  const travellers = new Travellers(application);
  await travellers.signIn(person, AT_HOME);
  application.clock.advance(1);
  for (const address of ['10.6.0.1', '10.6.0.2', '10.6.0.1', '10.6.0.2']) {
    await travellers.signIn(person, from(address), 'la frase di un altro');
  }
  return travellers.signIn(person, from('10.6.0.3'));
}

it('A password that was guessed closes the account, where the deployment says so, with the reason', async () => {
  const strict = await startApplication({ ...BEHIND_PROXY, JOBS: false, ON_GUESSED_PASSWORD: 'hold' });
  try {
    const { principal } = await strict.people.customer();
    expect(await guessed(principal, strict)).toMatchObject({
      status: 403,
      body: {
        holds: [{ kind: 'suspicious_activity', reason: 'password_guessed', nextStep: { code: 'reset_password' } }],
      },
    });
    const [newest] = await new Travellers(strict).logOf(principal, await strict.people.staff());
    expect(newest).toMatchObject({ result: 'refused', because: 'suspicious_activity', marks: ['suspicious'] });
  } finally {
    await strict.stop();
  }
});

it('Who is asked for nothing by their customer’s policy is told of it, and gets in', async () => {
  const asking = await startApplication({ ...BEHIND_PROXY, JOBS: false });
  try {
    const { principal } = await asking.people.customer({ policy: { secondFactor: 'off' } });
    expect((await guessed(principal, asking)).status).toBe(201);
    const [newest] = await new Travellers(asking).logOf(principal, await asking.people.staff());
    expect(newest).toMatchObject({ result: 'signed_in', marks: ['new_device', 'suspicious'] });
  } finally {
    await asking.stop();
  }
});
