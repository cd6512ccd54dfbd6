import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { newId } from '../../src/kernel';
import type { RunningSettings } from '../../src/platform/config';
import { startApplication, TestApplication } from '../support/application';
import { startProcess } from '../support/processes';

let application: TestApplication;

beforeAll(async () => {
  application = await startApplication({ JOBS: false });
});
afterAll(() => application.stop());

/** What the service says when it can't start with these. */
async function complaintOf(wrong: Partial<RunningSettings>): Promise<string> {
  const started = startProcess({ ...application.settings, ...wrong });
  const complaint = await started.then(
    () => 'It started.',
    (error: Error) => error.message,
  );
  await started.then((service) => service.stop()).catch(() => undefined);
  return complaint.slice(complaint.indexOf('It wrote:\n') + 'It wrote:\n'.length).trim();
}

const SENTENCE = (name: string) => new RegExp(`^The setting ${name} [^\\n]+\\.$`);

describe('What can’t work stops the start with one sentence that names it, and no stack', () => {
  it('a database that nobody answers for', async () => {
    expect(
      await complaintOf({
        DATABASE_URL: 'postgres://titolare@127.0.0.1:9/titolare',
        DATABASE_OWNER_URL: 'postgres://titolare@127.0.0.1:9/titolare',
      }),
    ).toMatch(SENTENCE('DATABASE_URL'));
  });

  it('a secret key that isn’t the one that the database was used with', async () => {
    expect(await complaintOf({ SECRET_KEY: Buffer.alloc(32, 'another') })).toMatch(SENTENCE('SECRET_KEY'));
  });

  it('an address of another machine', async () => {
    expect(await complaintOf({ HOST: '203.0.113.7' })).toMatch(SENTENCE('HOST'));
  });

  it('a catalogue of permissions that is none', async () => {
    const file = join(tmpdir(), `titolare-permissions-${newId()}.json`);
    writeFileSync(file, '[{"name":"read"}]');
    expect(await complaintOf({ PERMISSIONS_FILE: file })).toMatch(SENTENCE('PERMISSIONS_FILE'));
    rmSync(file);
  });

  it('a list of breached passwords that is none', async () => {
    const file = join(tmpdir(), `titolare-breached-${newId()}.txt`);
    writeFileSync(file, 'password1\nunbelievable\n');
    expect(await complaintOf({ BREACHED_PASSWORDS_FILE: file })).toMatch(SENTENCE('BREACHED_PASSWORDS_FILE'));
    rmSync(file);
  });
});

describe('What is only left out', () => {
  const WITH_COUNTRIES = '@ip-location-db';

  /** What was built, beside all its packages but one. */
  function buildWithout(scope: string): string {
    const folder = mkdtempSync(join(tmpdir(), 'titolare-build-'));
    cpSync('dist', join(folder, 'dist'), { recursive: true });
    mkdirSync(join(folder, 'node_modules'));
    for (const name of readdirSync('node_modules').filter((each) => each !== scope)) {
      symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
    }
    return folder;
  }

  it('stops nothing: without the data about countries a rule is off, and the log says so', async () => {
    const folder = buildWithout(WITH_COUNTRIES);
    const settings = { ...application.settings, LOG_LEVEL: 'warn' } as const;
    const [whole, bare] = [
      await startProcess(settings),
      await startProcess(settings, join(folder, 'dist', 'src', 'main.js')),
    ];
    await Promise.all([whole.stop(), bare.stop()]);
    rmSync(folder, { recursive: true });
    expect(whole.output()).not.toContain('data about countries');
    expect(bare.output()).toContain('no data about countries is installed: sign-ins too far apart are not noticed');
  });
});
