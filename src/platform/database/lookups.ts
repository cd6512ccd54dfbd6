import { Inject, Injectable, OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import { RunningSettings, SETTINGS } from '../config';
import { applicationOptions } from './application-role';
import { holdBack } from './hold-back';

const CONNECTIONS = 3;
/** Milliseconds. */
const CONNECTS_WITHIN = 5_000;
/** Milliseconds; a connection that stays silent for so long is given up. */
const ANSWERS_WITHIN = 10_000;

/**
 * Single-statement reads of the hottest paths: one round trip, named statements, several in flight on a shared connection
 * (pipeline mode). Its connections are read-only and in the platform scope, because what they look up is who is asking.
 */
@Injectable()
export class Lookups implements OnApplicationShutdown {
  private readonly connections: (Promise<Client> | undefined)[] = [];
  private place = 0;
  private isPlaceTaken = false;

  constructor(@Inject(SETTINGS) private readonly settings: RunningSettings) {}

  /**
   * @param name of the statement: prepared once a connection, so one name must always have the same text
   * @param sql one parameterised select that doesn't depend on a transaction
   * @returns its rows
   */
  async rows<Row extends object>(name: string, sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    const connection = await this.connection(this.placeOfThisMoment());
    holdBack(connection);
    const result = await connection.query<Row>({ name, text: sql, values: [...parameters] });
    return result.rows;
  }

  async onApplicationShutdown(): Promise<void> {
    const open = await Promise.allSettled(this.connections);
    await Promise.allSettled(open.map((each) => (each.status === 'fulfilled' ? each.value?.end() : undefined)));
  }

  /** Look-ups that are made at once take one connection, and travel in one piece; the next ones take the next. */
  private placeOfThisMoment(): number {
    if (!this.isPlaceTaken) {
      this.isPlaceTaken = true;
      this.place = (this.place + 1) % CONNECTIONS;
      process.nextTick(() => (this.isPlaceTaken = false));
    }
    return this.place;
  }

  /** A connection that breaks leaves its place, and the next look-up there opens a new one. */
  private connection(place: number): Promise<Client> {
    const standing = this.connections[place];
    if (standing) return standing;
    const opening = this.connect(() => {
      if (this.connections[place] === opening) this.connections[place] = undefined;
    });
    this.connections[place] = opening;
    return opening;
  }

  private async connect(leave: () => void): Promise<Client> {
    const client = new Client({
      connectionString: this.settings.DATABASE_URL,
      pipeline: true,
      options: applicationOptions({ 'titolare.platform': 'yes', default_transaction_read_only: 'on' }),
      application_name: 'titolare look-ups',
      connectionTimeoutMillis: CONNECTS_WITHIN,
      query_timeout: ANSWERS_WITHIN,
    });
    client.on('error', leave);
    client.on('end', leave);
    try {
      await client.connect();
    } catch (error) {
      leave();
      throw error;
    }
    return client;
  }
}
