import { Inject, Injectable } from '@nestjs/common';
import { after, Clock, DAY, HOUR } from '../kernel';
import { RunningSettings, SETTINGS } from '../platform/config';
import { Database, Lookups } from '../platform/database';
import { WithheldBecause } from './withheld-because';

interface Limit {
  readonly because: WithheldBecause;
  readonly messages: number;
  /** milliseconds */
  readonly within: number;
  /** which messages are counted: a condition on their rows */
  readonly which: string;
  readonly parameters: readonly string[];
}

/** How many messages may still go to a number, from a network, and in all, over all customers. */
@Injectable()
export class Allowance {
  constructor(
    private readonly database: Database,
    private readonly lookups: Lookups,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  /**
   * Looks under advisory locks, which the running transaction keeps until it ends. Everybody takes them in the same order; the one
   * that all messages share comes last, and not at all where a narrower limit is reached.
   *
   * @param network its digest; null: nobody outside asked
   * @returns null when none of the limits is reached
   */
  async usedUp(number: string, network: string | null): Promise<WithheldBecause | null> {
    for (const limit of this.limits(number, network)) {
      await this.lock(limit);
      if (await this.isReached(limit)) return limit.because;
    }
    return null;
  }

  private limits(number: string, network: string | null): Limit[] {
    const { SMS_PER_NUMBER, SMS_PER_NETWORK, SMS_PER_DAY } = this.settings;
    const ofNumber: Limit = {
      because: 'number_has_had_enough',
      messages: SMS_PER_NUMBER,
      within: HOUR,
      which: 'number = $3',
      parameters: [number],
    };
    const ofNetwork = (digest: string): Limit => ({
      because: 'network_has_had_enough',
      messages: SMS_PER_NETWORK,
      within: HOUR,
      which: 'asked_from = $3',
      parameters: [digest],
    });
    const ofDay: Limit = { because: 'day_is_full', messages: SMS_PER_DAY, within: DAY, which: 'true', parameters: [] };
    return network === null ? [ofNumber, ofDay] : [ofNumber, ofNetwork(network), ofDay];
  }

  private async lock({ because, parameters }: Limit): Promise<void> {
    const name = ['text messages', because, ...parameters].join(' ');
    await this.database.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
  }

  /** Among what is committed, for what isn't is behind the lock. Withheld messages count towards nothing. */
  private async isReached({ because, messages, within, which, parameters }: Limit): Promise<boolean> {
    const lastAllowed = await this.lookups.rows(
      `text messages: ${because}`,
      `select id from text_messages
       where ${which} and queued_at > $1 and withheld_because is null
       order by queued_at desc
       offset $2 limit 1`,
      [after(this.clock.now(), -within), messages - 1, ...parameters],
    );
    return lastAllowed.length > 0;
  }
}
