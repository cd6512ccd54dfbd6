import { Client } from 'pg';
import { PASSWORD, Person, startApplication, TestApplication } from '../support/application';

let application: TestApplication;
let principal: Person;

beforeAll(async () => {
  application = await startApplication();
  principal = (await application.people.customer()).principal;
});
afterAll(() => application.stop());

describe('While the database is away', () => {
  it('says so, when to try again and that nothing was changed; and goes on by itself once it is back', async () => {
    const caller = await application.people.signedIn(principal);
    const { url } = application.database;

    await sendAway(url);
    const answers = await Promise.all([
      caller.get('/sessions/current'),
      caller.post('/sessions/current/authentications', { password: PASSWORD }),
      application.anyone.post('/sessions', { identifier: principal.userName, password: PASSWORD }),
    ]);
    const [alive, ready] = [
      await application.anyone.get('//health/live'),
      await application.anyone.get('//health/ready'),
    ];
    await bringBack(url);

    for (const { status, body, headers } of answers) {
      expect({ status, code: body.code }).toEqual({ status: 503, code: 'platform/database-unavailable' });
      expect(headers.get('retry-after')).toBe('5');
    }
    expect([alive.status, ready.status]).toEqual([200, 503]);
    expect((await caller.get('/sessions/current')).status).toBe(200);
    expect((await application.anyone.get('//health/ready')).status).toBe(200);
  });
});

/** Nobody is let in any more, and whoever is in is thrown out: what a restart looks like to the application. */
async function sendAway(url: string): Promise<void> {
  await onServer(url, (name) => `alter database ${name} allow_connections false`);
  await onServer(url, (name) => `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
}

async function bringBack(url: string): Promise<void> {
  await onServer(url, (name) => `alter database ${name} allow_connections true`);
}

async function onServer(url: string, statement: (databaseName: string) => string): Promise<void> {
  const server = new URL(url);
  const name = server.pathname.slice(1);
  server.pathname = '/postgres';
  const client = new Client({ connectionString: server.href });
  await client.connect();
  await client.query(statement(name));
  await client.end();
}
