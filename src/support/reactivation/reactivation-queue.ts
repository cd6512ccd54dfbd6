import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel';
import { Database, decodePosition, Page, pageOf } from '../../platform/database';
import { containing, isNamed, Named, withNames } from '../named-requests';
import { ReactivationRequest, reactivationsAt, ReactivationState, requestColumnsAt } from './reactivation-request';
import { ReactivationNotFound } from './reactivation.errors';

/** A request, whose it is, and who of staff is concerned. */
export interface QueuedRequest extends ReactivationRequest, Named {
  readonly assignedToName: string | null;
  readonly decidedByName: string | null;
}

export interface QueueFilter {
  readonly state: ReactivationState;
  /** the account of a member of staff */
  readonly assignedTo?: string | undefined;
  /** part of a user name, a person's or a customer's name */
  readonly search?: string | undefined;
}

const named = (condition: string): string =>
  withNames(`select ${requestColumnsAt('$1')} from reactivation_requests request where ${condition}`, [
    'assignedTo',
    'decidedBy',
  ]);

/** The requests as staff see them. */
@Injectable()
export class ReactivationQueue {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Whoever has waited longest comes first; of those that are closed, the newest. @param after where the page before ended */
  page({ state, assignedTo, search }: QueueFilter, limit: number, after?: string): Promise<Page<QueuedRequest>> {
    const position = after === undefined ? null : decodePosition(after, ['id'])[0];
    const [beyond, direction] = state === 'open' ? ['>', 'asc'] : ['<', 'desc'];
    const isAskedFor = `${reactivationsAt('$1')[state]}
      and ($2::uuid is null or request.assigned_to = $2) and ($4::uuid is null or request.id ${beyond} $4)`;
    return this.database.acrossCustomers('reactivation requests shown to staff', async () => {
      const rows = await this.database.query<QueuedRequest>(
        `${named(isAskedFor)} where ${isNamed('$3')} order by request.id ${direction} limit $5`,
        [this.clock.now(), assignedTo ?? null, containing(search), position, limit + 1],
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
      const [found] = await this.database.query<QueuedRequest>(named('request.id = $2'), [this.clock.now(), id]);
      if (!found) throw new ReactivationNotFound();
      return found;
    });
  }
}
