export interface EventLoopDelay {
  /** milliseconds */
  readonly p99: number;
  readonly longest: number;
}

/** How late the service's event loop was since it was asked last; its own metrics tell, and start anew each time they are read. */
export async function eventLoopDelay(url: string): Promise<EventLoopDelay> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  const read = (name: string) =>
    Number(new RegExp(`^nodejs_eventloop_lag_${name}_seconds (\\S+)$`, 'm').exec(metrics)?.[1]) * 1000;
  return { p99: read('p99'), longest: read('max') };
}
