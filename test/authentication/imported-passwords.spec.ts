import { pbkdf2Sync, randomBytes, scryptSync } from 'node:crypto';
import { hash as argon2 } from '@node-rs/argon2';
import { hash as bcrypt } from '@node-rs/bcrypt';
import { Accounts, Passwords } from '../../src/accounts';
import { newId, systemActor } from '../../src/kernel';
import { Database } from '../../src/platform/database';
import { Caller, Person, startApplication, TestApplication } from '../support/application';
import { run } from '../support/database';

const PASSWORD_THEN = 'quella che avevo già, è mia';

let application: TestApplication;
let carla: Person;

beforeAll(async () => {
  application = await startApplication({ JOBS: false });
});
afterAll(() => application.stop());
beforeEach(async () => {
  carla = (await application.people.customer()).principal;
});

const base64 = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');

/** As other systems have made them. */
const elsewhere: readonly (readonly [format: string, make: (password: string) => Promise<string>])[] = [
  ['bcrypt', (password) => bcrypt(password, 4)],
  [
    'PBKDF2',
    async (password) => {
      const salt = randomBytes(16);
      return `$pbkdf2-sha256$i=1000$${base64(salt)}$${base64(pbkdf2Sync(password, salt, 1_000, 32, 'sha256'))}`;
    },
  ],
  [
    'scrypt',
    async (password) => {
      const salt = randomBytes(16);
      return `$scrypt$ln=10,r=8,p=1$${base64(salt)}$${base64(scryptSync(password, salt, 32, { N: 1024, r: 8, p: 1 }))}`;
    },
  ],
  ['argon2 of another cost', (password) => argon2(password, { memoryCost: 1024, timeCost: 3, parallelism: 1 })],
];

async function adopt(hash: string): Promise<void> {
  const by = systemActor('test', newId());
  await run(application.database.url, `delete from passwords where account_id = '${carla.id}'`);
  await application.app.get(Database).acrossCustomers('test', async () => {
    const account = await application.app.get(Accounts, { strict: false }).lock(carla.id);
    await application.app.get(Passwords, { strict: false }).adopt(account, hash, by);
  });
}

const passwords = () =>
  run(application.database.url, `select id, hash from passwords where account_id = '${carla.id}'`);
const signIn = (password: string) => new Caller(application.url).signIn(carla.userName, password);

describe.each(elsewhere)('A password that was hashed elsewhere with %s', (_, make) => {
  it('opens the account as before, and is hashed our way at the first sign-in', async () => {
    await adopt(await make(PASSWORD_THEN));
    const [before] = await passwords();
    expect((await signIn('un’altra frase qualunque')).status).toBe(401);
    expect(await passwords()).toEqual([before]);

    expect((await signIn(PASSWORD_THEN)).status).toBe(201);

    const after = await passwords();
    expect(after).toEqual([{ id: before?.['id'], hash: expect.stringMatching(/^\$argon2id\$v=19\$m=8192,t=1,p=1\$/) }]);
    expect((await signIn(PASSWORD_THEN)).status).toBe(201);
    expect((await signIn('un’altra frase qualunque')).status).toBe(401);
    expect(await passwords()).toEqual(after);
  });

  it('counts as the same password: no session ends, and nobody is told of a change', async () => {
    await adopt(await make(PASSWORD_THEN));
    const [one, other] = [
      await application.people.signedIn(carla, PASSWORD_THEN),
      await application.people.signedIn(carla, PASSWORD_THEN),
    ];

    for (const session of [one, other]) expect((await session.get('/sessions/current')).status).toBe(200);
    expect(await run(application.database.url, `select from letters where account_id = '${carla.id}'`)).toEqual([]);
  });

  it('is hashed once, though many sign in at once', async () => {
    await adopt(await make(PASSWORD_THEN));
    const answers = await Promise.all(Array.from({ length: 10 }, () => signIn(PASSWORD_THEN)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
    expect(await passwords()).toHaveLength(1);
  });
});
