import { DiscoveryService } from '@nestjs/core';

/** Which try this is. On the last one, whoever waits for the result must be told that it won't come. */
export interface Attempt {
  readonly number: number;
  readonly isLast: boolean;
}

/**
 * Works on one kind of job. It may be run more than once for the same job (a process may die between the work and the note that
 * it is done), so it must be idempotent. Throwing means: again later, with exponential backoff.
 */
export interface JobHandler<Payload> {
  run(payload: Payload, attempt: Attempt): Promise<void>;
}

/** Marks a provider as the handler of the jobs of that name. */
export const HandlesJob = DiscoveryService.createDecorator<string>();

/**
 * Has a job of a handler written again and again: the minutes, hours, days, months and weekdays of cron, in UTC. Whatever time it missed
 * it doesn't make up for, so nothing may depend on it having run.
 */
export const RunsAt = DiscoveryService.createDecorator<string>();
