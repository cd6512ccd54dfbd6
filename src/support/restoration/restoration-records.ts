import { Injectable } from '@nestjs/common';
import { Actor, actorId, after, Clock, DAY, newId } from '../../kernel';
import { Database, decodePosition, Page, pageOf } from '../../platform/database';
import { containing, isNamed, Named, withNames } from '../named-requests';
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

export interface RestorationFilter {
  /** null: whatever it is */
  readonly state: RestorationState | null;
  /** null: of any account */
  readonly accountId: string | null;
  /** part of a user name, a person's or a customer's name */
  readonly search?: string | undefined;
}

/** A restoration, whose it is, and who of staff is concerned. */
export interface ListedRestoration extends CredentialRestoration, Named {
  readonly begunByName: string | null;
  readonly approvedByName: string | null;
}

/** Within so long a letter must be confirmed and agreed on. */
const LIFE = 7 * DAY;
const UNDER_WAY_STATES: readonly (RestorationState | null)[] = ['awaiting_confirmation', 'awaiting_approval'];
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

  /** Nobody restores anything by it any more. @returns whether this is what stopped it */
  async stop(id: string, reason: string, by: Actor): Promise<boolean> {
    const stopped = await this.database.query(
      `update credential_restorations set replaced_at = $3, stopped_at = $3, stopped_by = $2, stop_reason = $4
       where id = $1 and ${UNDER_WAY} and expires_at > $3
       returning id`,
      [id, actorId(by), this.clock.now(), reason],
    );
    return stopped.length > 0;
  }

  /** The newest first. @param after where the page before ended */
  async page(filter: RestorationFilter, limit: number, after?: string): Promise<Page<ListedRestoration>> {
    const { state, accountId, search } = filter;
    const position = after === undefined ? null : decodePosition(after, ['id'])[0];
    const restorations = `
      select ${restorationColumnsAt('$1')} from credential_restorations
      where ($2::text is null or ${restorationStateAt('$1')} = $2) and ($3::uuid is null or account_id = $3)
        and ($4::uuid is null or id < $4) and ${UNDER_WAY_STATES.includes(state) ? UNDER_WAY : 'true'}`;
    const rows = await this.database.query<ListedRestoration>(
      `${withNames(restorations, ['begunBy', 'approvedBy'])} where ${isNamed('$6')} order by request.id desc limit $5`,
      [this.clock.now(), state, accountId, position, limit + 1, containing(search)],
    );
    return pageOf(
      rows,
      limit,
      ({ id }) => [id],
      (row) => row,
    );
  }
}
