import { migrate } from '../../src/platform/database';
import { run } from '../support/database';
import { startThrowAwayServer } from '../support/database/throw-away-server';
import { textOf } from './project';

const OWNER_PASSWORD = 'of the owner';
const APPLICATION_PASSWORD = 'of the application';

let server: Awaited<ReturnType<typeof startThrowAwayServer>>;

beforeAll(async () => {
  server = await startThrowAwayServer();
  await run(server.url, asPsqlWouldSendIt(textOf('docker/logins.sql')));
});

afterAll(() => server.stop());

describe('the two logins of the deployment', () => {
  it('let the owner migrate, who is no superuser and can make no roles', async () => {
    const owner = urlOf('titolare_owner', OWNER_PASSWORD);
    expect((await migrate(owner)).length).toBeGreaterThan(0);
    expect(
      await run(owner, 'select rolsuper, rolcreaterole, rolbypassrls from pg_roles where rolname = current_user'),
    ).toEqual([{ rolsuper: false, rolcreaterole: false, rolbypassrls: false }]);
  });

  it('give the application a login that owns nothing, sees nothing without a scope, and makes nothing', async () => {
    const application = urlOf('titolare', APPLICATION_PASSWORD);
    expect(
      await run(
        application,
        `select tablename from pg_tables where tableowner in ('titolare', 'titolare_application')`,
      ),
    ).toEqual([]);
    expect(await run(application, 'select id from accounts')).toEqual([]);
    await expect(run(application, 'create table mine ()')).rejects.toThrow('permission denied');
    await expect(run(application, 'select * from graphile_worker._private_jobs')).rejects.toThrow('permission denied');
  });

  it('leave the superuser without a password, so that nobody comes in as one over the network', async () => {
    await expect(run(server.url, 'select')).rejects.toThrow('password authentication failed');
  });
});

function urlOf(login: string, password: string): string {
  const url = new URL(server.url);
  Object.assign(url, { username: login, password });
  return url.href;
}

/** `\getenv` is psql's own, and so is `:'name'`. */
function asPsqlWouldSendIt(script: string): string {
  return script
    .replace(/^\\getenv .*$/gm, '')
    .replaceAll(`:'owner_password'`, `'${OWNER_PASSWORD}'`)
    .replaceAll(`:'application_password'`, `'${APPLICATION_PASSWORD}'`);
}
