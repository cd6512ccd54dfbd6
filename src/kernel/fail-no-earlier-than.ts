import { setTimeout as pause } from 'node:timers/promises';

/**
 * Runs `work`, and tells of a failure no earlier than so long after the start: how long it took to find out what is wrong must not tell
 * who has an account. What succeeds is told at once.
 *
 * @param milliseconds more than the work takes unless the machine is overloaded
 */
export async function failNoEarlierThan<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  try {
    return await work();
  } catch (error) {
    await pause(Math.max(0, milliseconds - (performance.now() - start)));
    throw error;
  }
}
