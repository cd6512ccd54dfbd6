import { Injectable } from '@nestjs/common';
import { after, Clock, DAY, HOUR, newId, Origin, Subject } from '../../kernel';
import { Database, decodePosition, Page, pageOf } from '../../platform/database';
import { SignInEntry, SignInOutcome } from './sign-in-entry';
import { Visits } from './visits';

type Whose = Subject & { readonly accountId: string };

/** Six months. */
export const KEPT_FOR = 183 * DAY;
/** A locked account can be tried without end: from each network one line within so long is enough. */
const LOCKED_TOLD_EVERY = HOUR;
const FORGOTTEN_AT_ONCE = 20;

const INSERT = `
  insert into sign_ins (id, customer_id, account_id, at, result, because, address, network, country, device, marks)
  select $1::uuid, $2::uuid, $3::uuid, $4::timestamptz, $5, $6, $7, $8, $9, $10, $11::text[]`;

/** What is older is shown to nobody; a few lines go with each new one, the account's own or others of its customer. */
const WRITE = `
  with forgotten as (
    delete from sign_ins where id in (
      select id from sign_ins where coalesce(customer_id, account_id) = coalesce($2::uuid, $3::uuid) and at <= $12
      limit ${FORGOTTEN_AT_ONCE} for update skip locked
    )
  )
  ${INSERT} on conflict do nothing returning id`;

/** Who wanted to sign in to an account, or gave its password elsewhere. In the caller's transaction: a line is there if and only if what it tells has happened. */
@Injectable()
export class AccessLog {
  constructor(
    private readonly database: Database,
    private readonly visits: Visits,
    private readonly clock: Clock,
  ) {}

  /** Nobody waits for it before the commit. */
  write(whose: Whose, origin: Origin, outcome: SignInOutcome): void {
    this.database.post('sign-in written', WRITE, this.valuesOf(newId(), whose, origin, outcome));
  }

  /** The same, of what may be told again. @param id of the line, which is written once @returns whether it was new */
  async writeOnce(id: string, whose: Whose, origin: Origin, outcome: SignInOutcome): Promise<boolean> {
    const values = this.valuesOf(id, whose, origin, outcome);
    return (await this.database.prepared('sign-in written', WRITE, values)).length > 0;
  }

  /** Somebody came while the account was locked. */
  async writeLocked(whose: Whose, origin: Origin): Promise<void> {
    const since = after(this.clock.now(), -LOCKED_TOLD_EVERY);
    await this.database.query(
      `${INSERT}
       where not exists (
         select from sign_ins where account_id = $3 and at > $12 and result = 'locked' and network = $8
       )`,
      [...this.lineOf(newId(), whose, origin, { result: 'locked' }), since],
    );
  }

  /** The last six months, the newest first. @param after where the page before ended */
  async page(accountId: string, limit: number, after?: string): Promise<Page<SignInEntry>> {
    const last = after === undefined ? null : decodePosition(after, ['id'])[0];
    const entries = await this.database.query<SignInEntry>(
      `select id, at, result, because, address, country, device, marks
       from sign_ins
       where account_id = $1 and at > $2
         and ($3::uuid is null or (at, id) < (select shown.at, shown.id from sign_ins shown where shown.id = $3))
       order by at desc, id desc
       limit $4`,
      [accountId, this.oldest(), last, limit + 1],
    );
    return pageOf(
      entries,
      limit,
      ({ id }) => [id],
      (entry) => entry,
    );
  }

  private valuesOf(id: string, whose: Whose, origin: Origin, outcome: SignInOutcome): unknown[] {
    return [...this.lineOf(id, whose, origin, outcome), this.oldest()];
  }

  private lineOf(id: string, { customerId, accountId }: Whose, origin: Origin, outcome: SignInOutcome): unknown[] {
    const { result, because = null, marks = [] } = outcome;
    const { address, network, country, device } = this.visits.of(origin);
    return [id, customerId, accountId, this.clock.now(), result, because, address, network, country, device, marks];
  }

  private oldest(): Date {
    return after(this.clock.now(), -KEPT_FOR);
  }
}
