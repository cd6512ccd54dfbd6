import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { inProject } from './project';

const servers: Server[] = [];

afterAll(() => Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve)))));

describe('the health check of the container', () => {
  it('finds a service healthy that can do its work', async () => {
    expect(await checked(await serviceThatAnswers(200))).toBe(0);
  });

  it('finds a service unhealthy that can’t, or that doesn’t answer', async () => {
    expect(await checked(await serviceThatAnswers(503))).toBe(1);
    const port = await serviceThatAnswers(200);
    await new Promise((resolve) => servers.pop()?.close(resolve));
    expect(await checked(port)).toBe(1);
  });
});

async function serviceThatAnswers(status: number): Promise<number> {
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/health/ready' ? status : 404, { connection: 'close' }).end();
  });
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function checked(port: number): Promise<unknown> {
  const check = spawn(process.execPath, [inProject('docker/health-check.mjs')], { env: { PORT: String(port) } });
  const [code] = await once(check, 'exit');
  return code;
}
