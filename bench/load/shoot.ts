import { processorTime } from '../ground/resources';
import { ServerProcess } from '../ground/server-process';
import { Target } from '../targets';
import { eventLoopDelay } from './event-loop';
import { fire } from './fire';
import { Measured } from './measurements';

/** Shoots at a server, and measures what it costs it. */
export async function shoot(
  { url, pid }: ServerProcess,
  { name, requests }: Target,
  connections: number,
  seconds: number,
): Promise<Measured> {
  const before = processorTime(pid);
  const hits = await fire({ url, requests, connections, seconds });
  return { name, ...hits, processorTime: ((processorTime(pid) - before) * 1000) / hits.count };
}

/** The same at the service itself, which tells how late its event loop was meanwhile. */
export async function shootAtService(
  service: ServerProcess,
  target: Target,
  connections: number,
  seconds: number,
): Promise<Measured> {
  await eventLoopDelay(service.url);
  const measured = await shoot(service, target, connections, seconds);
  return { ...measured, loopDelay: (await eventLoopDelay(service.url)).p99 };
}
