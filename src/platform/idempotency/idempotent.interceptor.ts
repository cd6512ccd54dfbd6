import {
  applyDecorators,
  CallHandler,
  ExecutionContext,
  Injectable,
  NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom, Observable } from 'rxjs';
import { after, Clock, DAY } from '../../kernel';
import { digestOf } from '../crypto';
import { Database } from '../database';
import { IdentifiedRequest } from '../http';
import { IdempotencyKeyReused, MalformedIdempotencyKey } from './idempotency.errors';

const REMEMBERED_FOR = DAY;
const FORGOTTEN_AT_ONCE = 10;

interface StoredAnswer {
  request_digest: Buffer;
  answer: unknown;
}

/**
 * Gives the same answer to the same request sent again under one `Idempotency-Key`, for a day.
 *
 * The key, the change and the answer are committed in one transaction: a repeat that arrives meanwhile waits for it, and a refusal
 * leaves the key free.
 */
@Injectable()
export class IdempotentInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<IdentifiedRequest>();
    const key = request.headers['idempotency-key'];
    if (key === undefined || !request.actor) return next.handle();
    if (typeof key !== 'string' || !/^[\x21-\x7e]{1,255}$/.test(key)) throw new MalformedIdempotencyKey();
    const { accountId, customerId } = request.actor;
    const digest = digestOf('idempotency', `${request.method} ${request.url} ${JSON.stringify(request.body)}`);
    return from(
      this.database.inScopeOf(customerId, 'idempotent request of staff', async () => {
        if (!(await this.claim(accountId, customerId, key, digest)))
          return this.replay(context, accountId, key, digest);
        const answer: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
        await this.remember(accountId, key, answer);
        await this.forgetOld(accountId);
        return answer;
      }),
    );
  }

  private async claim(accountId: string, customerId: string | null, key: string, digest: Buffer): Promise<boolean> {
    const now = this.clock.now();
    const claimed = await this.database.query(
      `insert into idempotency_keys (account_id, key, customer_id, request_digest, used_at)
       values ($1, $2, $3, $4, $5)
       on conflict (account_id, key) do update
         set request_digest = excluded.request_digest, used_at = excluded.used_at, answer = null
         where idempotency_keys.used_at <= $6
       returning key`,
      [accountId, key, customerId, digest, now, after(now, -REMEMBERED_FOR)],
    );
    return claimed.length === 1;
  }

  private async replay(context: ExecutionContext, accountId: string, key: string, digest: Buffer): Promise<unknown> {
    const [stored] = await this.database.query<StoredAnswer>(
      'select request_digest, answer from idempotency_keys where account_id = $1 and key = $2',
      [accountId, key],
    );
    if (!stored?.request_digest.equals(digest)) throw new IdempotencyKeyReused();
    void context.switchToHttp().getResponse<FastifyReply>().header('idempotency-replayed', 'true');
    return stored.answer ?? undefined;
  }

  private async remember(accountId: string, key: string, answer: unknown): Promise<void> {
    await this.database.query('update idempotency_keys set answer = $3 where account_id = $1 and key = $2', [
      accountId,
      key,
      answer === undefined ? null : JSON.stringify(answer),
    ]);
  }

  /** Old answers go with the next act of the same account: a few, so that nobody waits for it. */
  private async forgetOld(accountId: string): Promise<void> {
    await this.database.query(
      `delete from idempotency_keys where (account_id, key) in (
         select account_id, key from idempotency_keys
         where account_id = $1 and used_at <= $2
         limit ${FORGOTTEN_AT_ONCE} for update skip locked)`,
      [accountId, after(this.clock.now(), -REMEMBERED_FOR)],
    );
  }
}

/** For a POST that creates or sends: it may be repeated safely under one `Idempotency-Key`. */
export const Idempotent = () =>
  applyDecorators(
    UseInterceptors(IdempotentInterceptor),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description:
        'Any text of up to 255 characters, new for each act. Sent again with the same body, the first answer comes back and nothing happens twice.',
    }),
  );
