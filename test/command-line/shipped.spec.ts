import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCli } from './cli-process';
import { Outcome } from './operator';

const SERVICE = join(__dirname, '..', '..', 'dist', 'src', 'main.js');
const folder = mkdtempSync(join(tmpdir(), 'titolare-command-line-'));
const EMBEDDED = { DATA_FOLDER: folder, MAILBOX_PORT: '0', PORT: '0', LANGUAGE: 'en' };

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('The command line as it is shipped', () => {
  it.each([
    [
      'a database that doesn’t answer',
      { DATABASE_URL: 'postgres://127.0.0.1:1/x', SMTP_URL: 'smtp://x', SECRET_KEY: key() },
      /^The setting DATABASE_URL .+ECONNREFUSED.+\n$/,
    ],
    ['a setting that is wrong', { LANGUAGE: 'fr' }, /^The setting LANGUAGE is wrong: .+\n$/],
  ])('says of %s one sentence, and no stack', async (_, environment: Record<string, string>, sentence) => {
    const { code, out, err } = await startCli(environment, 'audit', 'verify').outcome;

    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(sentence);
  });

  it('brings up a database of its own for the while where none is set and no service runs, and uses that of the service where one does', async () => {
    const created = await titolare(
      ...['staff', 'create', '--role', 'support', '--user-name', 'sara', '--display-name', 'Sara'],
      ...['--email', 'sara@titolare.example'],
    );
    expect(created).toMatchObject({ code: 0, err: '' });
    expect(existsSync(join(folder, 'running-parts.json'))).toBe(false);
    expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false);

    const service = spawn(process.execPath, [SERVICE], {
      env: { PATH: process.env['PATH'], ...EMBEDDED },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      await once(service.stdout, 'data');
      expect(await letterWasSent('sara')).toBe(true);
    } finally {
      service.kill('SIGTERM');
      await once(service, 'exit');
    }
  });
});

function titolare(...args: string[]): Promise<Outcome> {
  return startCli(EMBEDDED, ...args).outcome;
}

/** Asks a few times, for the service has only just begun to work on what is queued. */
async function letterWasSent(userName: string): Promise<boolean> {
  for (let time = 0; time < 5; time++) {
    const { out } = await titolare('account', 'explain', userName);
    if (/recovery\.activation-link {2}sara@titolare\.example {2}sent/.test(out)) return true;
  }
  return false;
}

function key(): string {
  return Buffer.alloc(32, 'titolare').toString('base64');
}
