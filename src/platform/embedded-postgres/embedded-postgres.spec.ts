import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { eraseEmbeddedPostgres, startEmbeddedPostgres, type EmbeddedPostgres } from './index';

/** Open to us alone, like a home. The data folders lie beside it. */
const closed = mkdtempSync(join(tmpdir(), 'titolare-embedded-'));
const running: EmbeddedPostgres[] = [];
let folders = 0;

function newFolder(): string {
  return `${closed}-${++folders}`;
}

async function start(dataDirectory: string, port?: number): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDirectory, port, durable: false });
  running.push(server);
  return server;
}

async function ask(url: string, question: string): Promise<Record<string, unknown>> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(question);
    return rows[0] ?? {};
  } finally {
    await client.end();
  }
}

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  for (; folders > 0; folders--) {
    const folder = `${closed}-${folders}`;
    await eraseEmbeddedPostgres(folder);
    rmSync(folder, { recursive: true, force: true });
  }
});

afterAll(() => rmSync(closed, { recursive: true, force: true }));

describe('a server of our own', () => {
  it('listens on the loopback interface only, by no socket file, and knows every letter', async () => {
    const { url, port } = await start(newFolder());

    expect(url).toMatch(new RegExp(`^postgres://postgres:.{32}@127.0.0.1:${port}/titolare$`));
    expect(await ask(url, "select current_setting('listen_addresses') as on")).toEqual({ on: '127.0.0.1' });
    expect(await ask(url, "select current_setting('unix_socket_directories') as files")).toEqual({ files: '' });
    expect(
      await ask(
        url,
        "select upper('perché') as loud, pg_encoding_to_char(encoding) as encoding, datlocprovider as by from pg_database where datname = current_database()",
      ),
    ).toEqual({ loud: 'PERCHÉ', encoding: 'UTF8', by: 'b' });
  });

  it('asks for the password, which nobody else can read', async () => {
    const folder = newFolder();
    const { url } = await start(folder);

    const wrong = new URL(url);
    wrong.password = 'guessed';
    await expect(ask(wrong.href, 'select 1')).rejects.toThrow('password authentication failed');
    expect(statSync(join(folder, 'cluster', 'superuser-password')).mode & 0o077).toBe(0);
    expect(statSync(join(folder, 'cluster')).mode & 0o077).toBe(0);
  });

  it('still has the data when it is started again', async () => {
    const folder = newFolder();
    const first = await start(folder);
    await ask(first.url, 'create table kept (word text)');
    await first.stop();
    await first.stop();
    await expect(ask(first.url, 'select 1')).rejects.toThrow('ECONNREFUSED');

    const second = await start(folder, first.port);
    expect(second.url).toBe(first.url);
    expect(await ask(second.url, 'select count(*)::int as words from kept')).toEqual({ words: 0 });
  });

  it('has any number of neighbours', async () => {
    const servers = await Promise.all([start(newFolder()), start(newFolder())]);
    expect(new Set(servers.map(({ port }) => port)).size).toBe(2);
  });
});

describe('after an accident', () => {
  it('starts although the process id of the dead server belongs to another program by now', async () => {
    const folder = newFolder();
    await (await start(folder)).stop();
    writeFileSync(join(folder, 'cluster', 'postmaster.pid'), `${process.pid}\n${join(folder, 'cluster')}\n`);

    const { url } = await start(folder);
    expect(await ask(url, 'select 1 as one')).toEqual({ one: 1 });
  });

  it('leaves a server alone that someone else is using', async () => {
    const folder = newFolder();
    const { url } = await start(folder);
    const pid = readFileSync(join(folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0];

    const inUse = {
      fault: 'folder-in-use',
      message: `The data in ${folder} are in use by another running Titolare (its PostgreSQL is process ${pid}): stop that one first, or name another data folder.`,
    };
    await expect(start(folder)).rejects.toMatchObject(inUse);
    await expect(eraseEmbeddedPostgres(folder)).rejects.toMatchObject(inUse);
    expect(await ask(url, 'select 1 as one')).toEqual({ one: 1 });
  });
});

describe('in one sentence', () => {
  it('says that the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    const { port } = other.address() as AddressInfo;
    try {
      await expect(start(newFolder(), port)).rejects.toMatchObject({
        fault: 'port-taken',
        message: `Port ${port} on 127.0.0.1 is taken by another program: free it, or name another for the database.`,
      });
    } finally {
      other.close();
    }
  });

  it('says that the data folder cannot be used', async () => {
    const file = join(closed, 'a-file');
    writeFileSync(file, '');
    await expect(start(join(file, 'data'))).rejects.toMatchObject({
      fault: 'folder-unusable',
      message: `The data folder ${file}/data cannot be used (ENOTDIR: not a directory): make it writable for this account, or name another.`,
    });
  });

  it('says that another major version made the data', async () => {
    const folder = newFolder();
    await (await start(folder)).stop();
    writeFileSync(join(folder, 'cluster', 'PG_VERSION'), '17\n');
    await expect(start(folder)).rejects.toMatchObject({
      fault: 'version-mismatch',
      message: `The data in ${folder} were made by PostgreSQL 17, and this is PostgreSQL 18: carry them over with pg_dump, or begin with an empty folder.`,
    });
  });

  it('says what PostgreSQL said', async () => {
    const folder = newFolder();
    await (await start(folder)).stop();
    rmSync(join(folder, 'cluster', 'global', 'pg_control'));
    await expect(start(folder)).rejects.toMatchObject({
      fault: 'failed',
      message: `PostgreSQL could not start in ${folder}: could not find the database system.`,
    });
  });
});

describe('a data folder', () => {
  it('leads to its data, which lie elsewhere when the account that serves them could not reach them', async () => {
    const folder = join(closed, 'data');
    const place = process.getuid?.() === 0 ? /^\/var\/lib\/titolare\/data-\w+\/cluster$/ : join(folder, 'cluster');

    const first = await start(folder);
    const found = String((await ask(first.url, "select current_setting('data_directory') as place"))['place']);
    expect(found).toMatch(place);
    await first.stop();

    const second = await start(folder, first.port);
    expect(second.url).toBe(first.url);
    await second.stop();

    await eraseEmbeddedPostgres(folder);
    expect(existsSync(found)).toBe(false);
  });

  it('is emptied of what is ours, and of nothing else', async () => {
    const folder = newFolder();
    const first = await start(folder);
    await first.stop();
    writeFileSync(join(folder, 'letter-to-anna'), 'not ours');

    await eraseEmbeddedPostgres(folder);
    expect(existsSync(join(folder, 'cluster'))).toBe(false);
    expect(readFileSync(join(folder, 'letter-to-anna'), 'utf8')).toBe('not ours');
  });
});
