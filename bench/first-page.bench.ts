import { Browser, chromium } from 'playwright-core';
import { join } from 'node:path';
import { PROFILES, Profile } from './first-page/profiles';
import { visit, Visit } from './first-page/visit';
import { discard, throwAwayFolder } from './ground/ground';
import { startServer } from './ground/server-process';
import { BenchOptions } from './options';
import { median, rounded, Table } from './report';

const SERVICE = join('dist', 'src', 'main.js');
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

/** V8 reads a script once more for whoever looks on with an inspector, as a bench does: 100 ms on a slow processor, of nobody's time. */
const AS_IF_ALONE = '--js-flags=--no-enable-lazy-source-positions';

/** How long until somebody with a cold cache can use the sign-in page, in a real browser on a slowed line and processor. */
export async function measureFirstPage({ rounds }: BenchOptions): Promise<Table[]> {
  const folder = throwAwayFolder();
  const server = await startServer(SERVICE, { DATA_FOLDER: folder, PORT: '0', MAILBOX_PORT: '0', PHONE_PORT: '0' });
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [...QUIET, AS_IF_ALONE],
  });
  try {
    const rows = [];
    for (const profile of PROFILES) rows.push(row(profile, await visits(browser, server.url, profile, rounds)));
    return [{ title: `Sign-in page until it can be used, ${rounds} rounds`, rows, isWrong: false }];
  } finally {
    await browser.close();
    await server.stop();
    await discard(folder);
  }
}

async function visits(browser: Browser, url: string, profile: Profile, rounds: number): Promise<Visit[]> {
  // warms up the service and the browser, not the cache of whoever comes next
  await visit(browser, url, profile);
  const all: Visit[] = [];
  for (let round = 0; round < rounds; round++) all.push(await visit(browser, url, profile));
  return all;
}

function row({ name, latency, down, processor }: Profile, visits: readonly Visit[]): Table['rows'][number] {
  const middle = (of: keyof Visit) => median(visits.map((each) => each[of]));
  return {
    profile: name,
    'Mbit/s': down < 0 ? null : down / 1_000_000,
    'latency ms': latency,
    'CPU ÷': processor,
    kB: rounded(middle('kilobytes'), 0),
    'main thread ms': rounded(middle('processor'), 0),
    'painted ms': rounded(middle('painted'), 0),
    'typing ms': rounded(middle('typing'), 0),
    'answering ms': rounded(middle('answering'), 0),
    'slowest ms': rounded(Math.max(...visits.map(({ answering }) => answering)), 0),
  };
}
