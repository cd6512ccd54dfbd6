import { EventEmitter } from 'node:events';
import { BeforeApplicationShutdown, Inject, Injectable, Logger, OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { CronItem, Logger as QueueLogger, parseCronItems, run, Runner, TaskList, WorkerEvents } from 'graphile-worker';
import { Pool } from 'pg';
import { SECOND } from '../../kernel';
import { RunningSettings, SETTINGS } from '../config';
import { AbandonedJobs } from './abandoned-jobs';
import { HandlesJob, JobHandler, RunsAt } from './job-handler';
import { PayloadSeal } from './payload-seal';
import { QueuePool } from './queue-pool';
import { unlessAborted } from './unless-aborted';

/** More than letters and text messages take at a time, so that a silent mail server or gateway doesn't hold up the rest. */
const CONCURRENCY = 8;
/** Only a net below LISTEN: a job is normally taken within milliseconds. */
const POLL_MILLISECONDS = 2_000;

/**
 * Works on the queue within this process, until it shuts down. Then the jobs under way are finished first; one that takes too long,
 * e.g. because the mail server says nothing, goes back into the queue.
 */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('jobs');
  private runner: Runner | undefined;
  private pool: Pool | undefined;
  private abandonedJobs: AbandonedJobs | undefined;

  constructor(
    @Inject(SETTINGS) private readonly settings: RunningSettings,
    private readonly discovery: DiscoveryService,
    private readonly payloadSeal: PayloadSeal,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.settings.JOBS) return;
    this.pool = new QueuePool({
      connectionString: this.settings.DATABASE_OWNER_URL,
      max: CONCURRENCY + 2,
      application_name: 'titolare jobs',
    });
    const lost = (error: Error) => this.logger.warn(`the queue lost a connection: ${error.message}`);
    this.pool.on('error', lost);
    this.pool.on('connect', (client) => client.on('error', lost));
    const events: WorkerEvents = new EventEmitter();
    events.once('pool:create', ({ workerPool }) => {
      this.abandonedJobs = new AbandonedJobs(this.settings.DATABASE_OWNER_URL, workerPool.id, lost);
      this.abandonedJobs.watch();
    });
    this.runner = await run({
      events,
      pgPool: this.pool,
      taskList: this.taskList(),
      parsedCronItems: parseCronItems(this.timetable()),
      concurrency: CONCURRENCY,
      pollInterval: POLL_MILLISECONDS,
      noHandleSignals: true,
      gracefulShutdownAbortTimeout: this.settings.SHUTDOWN_SECONDS * SECOND,
      logger: new QueueLogger(() => (level, message) => {
        if (level === 'error') this.logger.error(message);
        else if (level === 'warning') this.logger.warn(message);
        else this.logger.debug(message);
      }),
    });
    this.runner.events.on('job:failed', ({ job, error }) => {
      this.logger.error(
        `job ${job.task_identifier} ${job.id} was given up after ${job.attempts} tries: ${String(error)}`,
      );
    });
  }

  /** Before every other room closes what jobs still need. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.runner?.stop();
    await this.abandonedJobs?.stop();
    await this.pool?.end();
  }

  private taskList(): TaskList {
    const tasks: TaskList = {};
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const name: unknown = metatype && Reflect.getMetadata(HandlesJob.KEY, metatype);
      if (typeof name !== 'string') continue;
      if (tasks[name]) throw new Error(`two handlers of the job ${name}`);
      const handler = instance as JobHandler<unknown>;
      tasks[name] = (payload, { job, abortSignal }) => {
        const attempt = { number: job.attempts, isLast: job.attempts >= job.max_attempts };
        return unlessAborted(abortSignal, handler.run(this.payloadSeal.open(payload), attempt));
      };
    }
    return tasks;
  }
  /** Of the processes that share a database, the first one each time writes the job. */
  private timetable(): CronItem[] {
    return this.discovery.getProviders().flatMap(({ metatype }) => {
      const match: unknown = metatype && Reflect.getMetadata(RunsAt.KEY, metatype);
      const task: unknown = metatype && Reflect.getMetadata(HandlesJob.KEY, metatype);
      return typeof match === 'string' && typeof task === 'string' ? [{ task, match }] : [];
    });
  }
}
