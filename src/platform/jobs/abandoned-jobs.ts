import { Client } from 'pg';
import { SECOND } from '../../kernel';

const LOOK_EVERY = 2 * SECOND;

/** Under which advisory lock the workers of a process live. */
const LIFE = (workers: string) => `hashtextextended('titolare workers ' || ${workers}, 0)`;

/** A job that was taken just now may belong to a process that hasn't said yet that it lives. */
const RECLAIM = `
  select graphile_worker.force_unlock_workers(array(
    select locked_by
    from (select distinct locked_by from graphile_worker.jobs where locked_at < now() - interval '3 seconds') taken
    where locked_by <> $1 and pg_try_advisory_xact_lock(${LIFE('locked_by')})
  ))`;

/**
 * Gives the jobs of a process that died amid its work to those that live, within seconds: the queue itself would wait for hours.
 *
 * While a process lives, a connection of it holds an advisory lock, which the server takes back when that connection is gone.
 * Should only the connection die, another process may repeat a job under way, as the contract of jobs allows.
 */
export class AbandonedJobs {
  private timer: NodeJS.Timeout | undefined;
  private life: Promise<Client> | undefined;

  /** @param workers the name under which the workers of this process take jobs */
  constructor(
    private readonly databaseUrl: string,
    private readonly workers: string,
    private readonly report: (error: Error) => void,
  ) {}

  watch(): void {
    const look = () => void this.reclaim().catch(this.report);
    this.timer = setInterval(look, LOOK_EVERY);
    look();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    const life = await this.life?.catch(() => undefined);
    await life?.end();
  }

  private async reclaim(): Promise<void> {
    const life = await (this.life ??= this.live());
    await life.query(RECLAIM, [this.workers]);
  }

  /** A connection that breaks is gone, and the next look makes another. */
  private async live(): Promise<Client> {
    const gone = () => (this.life = undefined);
    const client = new Client({ connectionString: this.databaseUrl, application_name: 'titolare jobs' });
    client.on('error', this.report).on('end', gone);
    try {
      await client.connect();
      await client.query(`select pg_advisory_lock(${LIFE('$1::text')})`, [this.workers]);
      return client;
    } catch (error) {
      gone();
      throw error;
    }
  }
}
