import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel';
import { Database } from '../../platform/database';
import { COLLABORATOR_STATES, CollaboratorState, stateAsSql } from '../collaborator-state';

export interface StateCount {
  readonly state: CollaboratorState;
  readonly count: number;
}

/** How many collaborators of a customer are in each state, their holds found as those of the list are. Who is deactivated has left, and isn't counted. */
@Injectable()
export class CollaboratorCounts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Runs in the customer's scope. @returns only states that somebody is in, in the order of {@link COLLABORATOR_STATES} */
  async of(customerId: string): Promise<StateCount[]> {
    const rows = await this.database.query<StateCount>(
      `select ${stateAsSql('held.kinds', 'false')} as state, count(*)::integer as count
       from accounts account
       cross join lateral (
         select array(select hold.kind from holds hold where hold.account_id = account.id and in_force(hold, $1)) as kinds offset 0
       ) held
       where account.customer_id = $2 and account.role = 'collaborator' and account.deactivated_at is null
       group by 1`,
      [this.clock.now(), customerId],
    );
    return rows.sort((one, other) => COLLABORATOR_STATES.indexOf(one.state) - COLLABORATOR_STATES.indexOf(other.state));
  }
}
