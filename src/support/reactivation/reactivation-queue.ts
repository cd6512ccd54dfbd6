import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel';
import { Database, decodePosition, Page, pageOf } from '../../platform/database';
import { ReactivationRequest, ReactivationState, requestColumnsAt, requestStateAt } from './reactivation-request';
import { ReactivationNotFound } from './reactivation.errors';

/** A request, and whose it is. */
export interface QueuedRequest extends ReactivationRequest {
  readonly userName: string;
  readonly displayName: string;
  readonly customerName: string;
}

export interface QueueFilter {
  readonly state: ReactivationState;
  /** the account of a member of staff */
  readonly assignedTo?: string | undefined;
  /** part of a user name, a person's or a customer's name */
  readonly search?: string | undefined;
}

const SELECT = `
  select ${requestColumnsAt('$1')}, account.user_name as "userName", account.display_name as "displayName",
         customer.name as "customerName"
  from reactivation_requests request
  join accounts account on account.id = request.account_id
  join customers customer on customer.id = request.customer_id`;

/** The requests as staff see them. */
@Injectable()
export class ReactivationQueue {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The oldest first, so that whoever has waited longest comes first. @param after where the page before ended */
  page({ state, assignedTo, search }: QueueFilter, limit: number, after?: string): Promise<Page<QueuedRequest>> {
    const position = after === undefined ? null : decodePosition(after, ['id'])[0];
    return this.database.acrossCustomers('reactivation requests shown to staff', async () => {
      const rows = await this.database.query<QueuedRequest>(
        `${SELECT}
         where ${requestStateAt('$1')} = $2
           and ($3::uuid is null or request.assigned_to = $3)
           and ($4::text is null or concat_ws(' ', account.user_name, account.display_name, customer.name) ilike $4)
           and ($5::uuid is null or request.id > $5)
         order by request.id
         limit $6`,
        [
          this.clock.now(),
          state,
          assignedTo ?? null,
          search === undefined ? null : containing(search),
          position,
          limit + 1,
        ],
      );
      return pageOf(
        rows,
        limit,
        ({ id }) => [id],
        (row) => row,
      );
    });
  }

  /** @throws ReactivationNotFound */
  get(id: string): Promise<QueuedRequest> {
    return this.database.acrossCustomers('reactivation request shown to staff', async () => {
      const [found] = await this.database.query<QueuedRequest>(`${SELECT} where request.id = $2`, [
        this.clock.now(),
        id,
      ]);
      if (!found) throw new ReactivationNotFound();
      return found;
    });
  }
}

/** A pattern for what has this text in it, whatever signs it has. */
const containing = (text: string): string => `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`;
