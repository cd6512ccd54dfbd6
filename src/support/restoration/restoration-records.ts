import { Injectable } from '@nestjs/common';
import { Actor, actorId, after, Clock, DAY, newId } from '../../kernel';
import { Database, decodePosition, Page, pageOf } from '../../platform/database';
import {
  CredentialRestoration,
  RestorationFee,
  restorationColumnsAt,
  RestorationState,
  RestorationWay,
  restorationStateAt,
} from './credential-restoration';

export interface NewRestoration {
  readonly customerId: string;
  readonly accountId: string;
  readonly way: RestorationWay;
  readonly reason: string;
  readonly identityCheckId: string | null;
  readonly fee: RestorationFee | null;
  /** of a letter */
  readonly email: string | null;
}

/** Within so long a letter must be confirmed and agreed on. */
const LIFE = 7 * DAY;
const UNDER_WAY = `way = 'letter' and approved_at is null and replaced_at is null`;

/** How restorations are written down. Each step is one conditional statement. In the caller's transaction. */
@Injectable()
export class RestorationRecords {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** One by letter takes the place of an older one that is under way; the caller holds the lock of the account. */
  async write(given: NewRestoration, by: Actor): Promise<CredentialRestoration> {
    const { customerId, accountId, way, reason, identityCheckId, fee, email } = given;
    const now = this.clock.now();
    await this.database.query(
      `update credential_restorations set replaced_at = $2 where account_id = $1 and ${UNDER_WAY}`,
      [accountId, now],
    );
    const [written] = await this.database.query<CredentialRestoration>(
      `insert into credential_restorations (id, customer_id, account_id, way, reason, identity_check_id, fee_amount,
                                            fee_currency, email, begun_at, begun_by, expires_at)
       values ($2, $3, $4, $5, $6, $7, $8, $9, $10, $1, $11, $12)
       returning ${restorationColumnsAt('$1')}`,
      [
        now,
        newId(),
        customerId,
        accountId,
        way,
        reason,
        identityCheckId,
        fee?.amount ?? null,
        fee?.currency ?? null,
        email,
        actorId(by),
        after(now, LIFE),
      ],
    );
    if (!written) throw new Error('an insert without a row');
    return written;
  }

  async find(id: string): Promise<CredentialRestoration | null> {
    const [found] = await this.database.query<CredentialRestoration>(
      `select ${restorationColumnsAt('$1')} from credential_restorations where id = $2`,
      [this.clock.now(), id],
    );
    return found ?? null;
  }

  /** The new address proved good. @returns the id of what was waiting for it; null: nothing is */
  async confirmAddress(accountId: string, email: string): Promise<string | null> {
    const [confirmed] = await this.database.query<{ id: string }>(
      `update credential_restorations set address_confirmed_at = coalesce(address_confirmed_at, $3)
       where account_id = $1 and email = $2 and ${UNDER_WAY} and expires_at > $3
       returning id`,
      [accountId, email, this.clock.now()],
    );
    return confirmed?.id ?? null;
  }

  /** A second member of staff agrees. @returns whether this was the agreement */
  async approve(id: string, by: Actor): Promise<boolean> {
    const approved = await this.database.query(
      `update credential_restorations set approved_at = $3, approved_by = $2
       where id = $1 and ${UNDER_WAY} and address_confirmed_at is not null and expires_at > $3
         and begun_by is distinct from $2
       returning id`,
      [id, actorId(by), this.clock.now()],
    );
    return approved.length > 0;
  }

  /** The newest first. @param after where the page before ended */
  async page(
    filter: { readonly state: RestorationState | null; readonly accountId: string | null },
    limit: number,
    after?: string,
  ): Promise<Page<CredentialRestoration>> {
    const position = after === undefined ? null : decodePosition(after, ['id'])[0];
    const rows = await this.database.query<CredentialRestoration>(
      `select ${restorationColumnsAt('$1')}
       from credential_restorations
       where ($2::text is null or ${restorationStateAt('$1')} = $2) and ($3::uuid is null or account_id = $3)
         and ($4::uuid is null or id < $4)
       order by id desc
       limit $5`,
      [this.clock.now(), filter.state, filter.accountId, position, limit + 1],
    );
    return pageOf(
      rows,
      limit,
      ({ id }) => [id],
      (row) => row,
    );
  }
}
