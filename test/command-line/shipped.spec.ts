import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../support/database';
import { startCli } from './cli-process';
import { Outcome } from './operator';

const SERVICE = join(__dirname, '..', '..', 'dist', 'src', 'main.js');
const folder = mkdtempSync(join(tmpdir(), 'titolare-command-line-'));
const RUNNING_PARTS = join(folder, 'running-parts.json');
/** milliseconds; a database is made, and four processes start one after the other */
const PATIENCE = 120_000;
const EMBEDDED = { DATA_FOLDER: folder, MAILBOX_PORT: '0', PHONE_PORT: '0', PORT: '0', LANGUAGE: 'en' };

let service: ChildProcess | undefined;

afterAll(async () => {
  if (service?.kill('SIGTERM')) await once(service, 'exit');
  rmSync(folder, { recursive: true, force: true });
}, PATIENCE);

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

  it(
    'brings up a database of its own for the while where none is set and no service runs, and uses that of the service where one does',
    async () => {
      const created = await titolare(
        ...['staff', 'create', '--role', 'support', '--user-name', 'sara', '--display-name', 'Sara'],
        ...['--email', 'sara@titolare.example'],
      );
      expect(created).toMatchObject({ code: 0, err: '' });
      expect(existsSync(RUNNING_PARTS)).toBe(false);
      expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false);

      const environment = { PATH: process.env['PATH'], ...EMBEDDED };
      const started = spawn(process.execPath, [SERVICE], { env: environment, stdio: ['ignore', 'pipe', 'ignore'] });
      service = started;
      await once(started.stdout, 'data');
      started.stdout.resume();
      await letterIsSent();
      const { out } = await titolare('account', 'explain', 'sara');
      expect(out).toMatch(/recovery\.activation-link {2}sara@titolare\.example {2}sent/);
    },
    PATIENCE,
  );
});

function titolare(...args: string[]): Promise<Outcome> {
  return startCli(EMBEDDED, ...args).outcome;
}

/** The service works on what the command line has queued. */
async function letterIsSent(): Promise<void> {
  const { databaseUrl } = JSON.parse(readFileSync(RUNNING_PARTS, 'utf8')) as { databaseUrl: string };
  const end = AbortSignal.timeout(PATIENCE);
  while (!end.aborted && (await run(databaseUrl, 'select 1 from letters where sent_at is not null')).length === 0);
}

function key(): string {
  return Buffer.alloc(32, 'titolare').toString('base64');
}
