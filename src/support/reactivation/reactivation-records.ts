import { Injectable } from '@nestjs/common';
import { Actor, actorId, after, Clock, newId } from '../../kernel';
import { Database } from '../../platform/database';
import { EventBus } from '../../platform/events';
import { ReactivationDecided } from '../events/reactivation-decided.event';
import { ReactivationExpired } from '../events/reactivation-expired.event';
import {
  isOpenAt,
  ReactivationDecision,
  ReactivationProof,
  ReactivationRequest,
  requestColumnsAt,
} from './reactivation-request';

interface NewRequest {
  readonly customerId: string;
  readonly accountId: string;
  readonly proof: ReactivationProof;
  readonly message: string;
  /** milliseconds */
  readonly life: number;
}

/** Whose turn it is to do something about a request. */
export interface Handler {
  /** null: the operator */
  readonly accountId: string | null;
  /** may take what another looks after */
  readonly mayTakeOver: boolean;
}

/** How requests are written down. Each step is one conditional statement, so of two who take it at once one wins. In the caller's transaction. */
@Injectable()
export class ReactivationRecords {
  constructor(
    private readonly database: Database,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  /** @returns null where one is open already */
  async open(
    { customerId, accountId, proof, message, life }: NewRequest,
    by: Actor,
  ): Promise<ReactivationRequest | null> {
    const now = this.clock.now();
    await this.noteExpired(by, accountId);
    const [opened] = await this.database.query<ReactivationRequest>(
      `insert into reactivation_requests as request (id, customer_id, account_id, proof, message, asked_at, expires_at)
       values ($2, $3, $4, $5, $6, $1, $7)
       on conflict (account_id) where decision is null and lapse_noted_at is null do nothing
       returning ${requestColumnsAt('$1')}`,
      [now, newId(), customerId, accountId, proof, message, after(now, life)],
    );
    return opened ?? null;
  }

  async find(id: string): Promise<ReactivationRequest | null> {
    return this.first('request.id = $2', id);
  }

  async openOf(accountId: string): Promise<ReactivationRequest | null> {
    return this.first(`request.account_id = $2 and ${isOpenAt('$1')}`, accountId);
  }

  /** @returns whether it is theirs now: it is open, and nobody else looks after it who may keep it */
  async assign(id: string, to: string, handler: Handler): Promise<boolean> {
    const assigned = await this.database.query(
      `update reactivation_requests as request
       set assigned_to = $5, assigned_at = $1
       where ${HANDLED_BY} returning request.id`,
      [this.clock.now(), id, handler.accountId, handler.mayTakeOver, to],
    );
    return assigned.length > 0;
  }

  /** @returns whether this was the decision */
  async decide(
    { id, customerId, accountId }: ReactivationRequest,
    decision: ReactivationDecision,
    reason: string,
    handler: Handler,
    by: Actor,
  ): Promise<boolean> {
    const now = this.clock.now();
    const decided = await this.database.query(
      `update reactivation_requests as request
       set decision = $5, decided_at = $1, decided_by = $6, reason = $7
       where ${HANDLED_BY} returning request.id`,
      [now, id, handler.accountId, handler.mayTakeOver, decision, actorId(by), reason],
    );
    if (decided.length === 0) return false;
    const facts = { requestId: id, decision, reason };
    await this.events.publish(new ReactivationDecided({ customerId, accountId }, by, now, facts));
    return true;
  }

  /** Writes down which requests nobody has decided in time, each once. @param accountId of this one alone */
  async noteExpired(by: Actor, accountId: string | null = null): Promise<ReactivationRequest[]> {
    const now = this.clock.now();
    const expired = await this.database.query<ReactivationRequest>(
      `update reactivation_requests as request
       set lapse_noted_at = $1
       where request.decision is null and request.lapse_noted_at is null and request.expires_at <= $1
         and ($2::uuid is null or request.account_id = $2)
       returning ${requestColumnsAt('$1')}`,
      [now, accountId],
    );
    for (const { id, customerId, accountId } of expired) {
      await this.events.publish(new ReactivationExpired({ customerId, accountId }, by, now, { requestId: id }));
    }
    return expired;
  }

  private async first(condition: string, value: string): Promise<ReactivationRequest | null> {
    const [found] = await this.database.query<ReactivationRequest>(
      `select ${requestColumnsAt('$1')} from reactivation_requests request where ${condition}`,
      [this.clock.now(), value],
    );
    return found ?? null;
  }
}

const HANDLED_BY = `
  request.id = $2 and ${isOpenAt('$1')} and (request.assigned_to is null or request.assigned_to = $3::uuid or $4::boolean)`;
