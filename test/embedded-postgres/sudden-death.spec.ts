import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { eraseEmbeddedPostgres, startEmbeddedPostgres } from '../../src/platform/embedded-postgres';
import { run } from '../support/database';

const dataDirectory = join(tmpdir(), `titolare-sudden-death-${randomBytes(6).toString('hex')}`);

/** A program of its own, from the build, that does nothing but keep a database. */
const KEEPER = `
  const { startEmbeddedPostgres } = require(${JSON.stringify(resolve('dist/src/platform/embedded-postgres'))});
  const options = { dataDirectory: ${JSON.stringify(dataDirectory)}, durable: true };
  startEmbeddedPostgres(options).then(({ url }) => console.log(url));
`;

let keeper: ChildProcess;

async function startKeeper(): Promise<string> {
  keeper = spawn(process.execPath, ['-e', KEEPER], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [url] = (await once(createInterface({ input: keeper.stdout! }), 'line')) as [string];
  return url;
}

async function end(signal: NodeJS.Signals): Promise<void> {
  const gone = once(keeper, 'exit');
  keeper.kill(signal);
  await gone;
}

afterEach(async () => {
  await eraseEmbeddedPostgres(dataDirectory);
  rmSync(dataDirectory, { recursive: true, force: true });
});

it.each(['SIGKILL', 'SIGTERM'] as const)(
  'loses nothing when the service ends by %s, and is there again at once',
  async (signal) => {
    const url = await startKeeper();
    await run(url, 'create table kept (word text)', "insert into kept values ('perché')");
    await end(signal);

    const server = await startEmbeddedPostgres({ dataDirectory, durable: true });
    try {
      expect(await run(server.url, 'select word from kept')).toEqual([{ word: 'perché' }]);
    } finally {
      await server.stop();
    }
  },
);

it('takes the database along when the service is killed', async () => {
  const url = await startKeeper();
  await end('SIGKILL');

  await eraseEmbeddedPostgres(dataDirectory); // refuses as long as a server runs
  await expect(run(url, 'select 1')).rejects.toThrow('ECONNREFUSED');
});
