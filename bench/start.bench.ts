import { join } from 'node:path';
import { discard, throwAwayFolder } from './ground/ground';
import { residentMegabytes } from './ground/resources';
import { startServer } from './ground/server-process';
import { BenchOptions } from './options';
import { median, rounded, Table } from './report';

const SERVICE = join('dist', 'src', 'main.js');

/** How long until the first answer: on an empty folder (a database is made and migrated), and on one that was used before. */
export async function measureStart({ rounds }: BenchOptions): Promise<Table[]> {
  const cold: number[] = [];
  const warm: number[] = [];
  const memory: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const folder = throwAwayFolder();
    try {
      cold.push((await startOnce(folder)).milliseconds);
      const again = await startOnce(folder);
      warm.push(again.milliseconds);
      memory.push(again.megabytes);
    } finally {
      await discard(folder);
    }
  }
  const rows = [row('cold: database made and migrated', cold), row('warm', warm)];
  return [
    { title: `Start until /health/ready, ${rounds} rounds`, rows, isWrong: false },
    {
      title: 'Memory of the service once it is ready',
      rows: [{ 'resident MB': rounded(median(memory)) }],
      isWrong: false,
    },
  ];
}

async function startOnce(folder: string): Promise<{ milliseconds: number; megabytes: number }> {
  const began = performance.now();
  const server = await startServer(SERVICE, { DATA_FOLDER: folder, PORT: '0', MAILBOX_PORT: '0', PHONE_PORT: '0' });
  try {
    const answer = await fetch(`${server.url}/health/ready`);
    if (!answer.ok) throw new Error(`the service is not ready: ${answer.status}`);
    return { milliseconds: performance.now() - began, megabytes: residentMegabytes(server.pid) };
  } finally {
    await server.stop();
  }
}

function row(what: string, milliseconds: readonly number[]): Table['rows'][number] {
  return {
    start: what,
    'median ms': Math.round(median(milliseconds)),
    'fastest ms': Math.round(Math.min(...milliseconds)),
    'slowest ms': Math.round(Math.max(...milliseconds)),
  };
}
