import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

const LOOK_EVERY = 20;
const LONGEST = 300_000;

/**
 * Waits until the service has done all its jobs.
 *
 * @param owner a login that may see the queue
 * @throws Error when that takes more than five minutes
 */
export async function allJobsDone(owner: Client): Promise<void> {
  const began = performance.now();
  for (;;) {
    const { rows } = await owner.query<{ waiting: number }>(
      'select count(*)::int as waiting from graphile_worker.jobs',
    );
    const waiting = rows[0]?.waiting ?? 0;
    if (waiting === 0) return;
    if (performance.now() - began > LONGEST) throw new Error(`${waiting} jobs are still waiting`);
    await pause(LOOK_EVERY);
  }
}
