import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { AppModule } from '../../src/app.module';
import type { RunningSettings } from '../../src/platform/config';
import { serve, type ServedApplication } from '../../src/start-up';
import { startApplication, TestApplication } from '../support/application';
import { run } from '../support/database';

/** Milliseconds after which a service told to end within one second was surely held up. */
const HELD_UP = 5_000;

let application: TestApplication;
let service: ServedApplication;

/** Another process, as it were, on the same database. */
async function begin(settings: Partial<RunningSettings> = {}): Promise<void> {
  const its = { ...application.settings, SHUTDOWN_SECONDS: 1, ...settings };
  service = await serve(AppModule.with(its), its);
}

/** A client who sends this, and reads nothing until somebody reads for it. */
async function client(...lines: string[]): Promise<Socket> {
  const socket = connect(Number(new URL(service.url).port), '127.0.0.1');
  await once(socket, 'connect');
  socket.write([...lines, ''].join('\r\n'));
  return socket;
}

async function millisecondsToClose(): Promise<number> {
  const before = performance.now();
  await service.app.close();
  return performance.now() - before;
}

beforeAll(async () => {
  application = await startApplication({ JOBS: false });
});
afterAll(() => application.stop());

describe('A service that is told to stop is not held up', () => {
  it('by a client who asks for much and never reads', async () => {
    await begin();
    const page = await (await fetch(`${service.url}/`)).text();
    const asset = /\/assets\/[^"]+\.js/.exec(page)?.[0] ?? 'none';
    const socket = await client(
      ...Array<string[]>(100)
        .fill([`GET ${asset} HTTP/1.1`, 'Host: localhost', ''])
        .flat(),
    );
    await once(socket, 'readable');
    expect(await millisecondsToClose()).toBeLessThan(HELD_UP);
    socket.destroy();
  });

  it('by a client who connects and asks nothing', async () => {
    await begin();
    const socket = await client();
    expect(await millisecondsToClose()).toBeLessThan(HELD_UP);
    socket.destroy();
  });

  it('by a mail server that says nothing, and the job is there for the next to take', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    await begin({ JOBS: true, SMTP_URL: `smtp://127.0.0.1:${(silent.address() as AddressInfo).port}` });
    const spoken = once(silent, 'connection');
    await application.people.collaborator(await application.people.customer());
    const [connection] = (await spoken) as [Socket];
    expect(await millisecondsToClose()).toBeLessThan(HELD_UP);

    const jobs = await run(application.database.url, 'select locked_at, attempts from graphile_worker.jobs');
    expect(jobs).toEqual([{ locked_at: null, attempts: 1 }]);
    connection.destroy();
    silent.close();
  });
});

describe('A request under way when the service is told to stop', () => {
  it('is answered', async () => {
    await begin();
    const body = '{"identifier":"nobody","password":"none"}';
    const socket = await client(
      'POST /api/v1/sessions HTTP/1.1',
      'Host: localhost',
      'Content-Type: application/json',
      `Content-Length: ${body.length}`,
      'Expect: 100-continue',
      '',
    );
    await once(socket, 'readable');
    const closed = service.app.close();
    socket.write(body);
    expect(await text(socket)).toMatch(/^HTTP\/1.1 100 Continue\r\n\r\nHTTP\/1.1 401 Unauthorized\r\n/);
    await closed;
  });
});
