import { Injectable } from '@nestjs/common';
import { AccountActor } from '../kernel';
import { Database } from '../platform/database';
import { MalformedRequest } from '../platform/http';
import { NoSuchCustomer } from './audit.errors';

/** Who may read the log of a customer, and have it verified. */
export const LOG_READERS = { roles: ['principal'], orStaffRight: 'read_audit' } as const;

/** Whose log it is that somebody reads. */
@Injectable()
export class LogReaders {
  constructor(private readonly database: Database) {}

  /**
   * The customer whose log is meant.
   *
   * @param asked staff say whose; everyone else's is their own customer's
   * @throws MalformedRequest when staff don't say it
   * @throws NoSuchCustomer where there is none, or it is another's
   */
  async whoseLog({ customerId: own }: AccountActor, asked: string | undefined): Promise<string> {
    const customerId = asked ?? own;
    if (customerId === null) throw new MalformedRequest({ fields: [{ field: 'customerId', code: 'missing' }] });
    if (own !== null && customerId !== own) throw new NoSuchCustomer({ crossesWall: true });
    if (own === null) await this.requireLog(customerId);
    return customerId;
  }

  /** The log of a customer begins when the customer is created. */
  private requireLog(customerId: string): Promise<void> {
    return this.database.inCustomer(customerId, async () => {
      const [log] = await this.database.query('select from audit_chains where chain = $1', [customerId]);
      if (!log) throw new NoSuchCustomer();
    });
  }
}
