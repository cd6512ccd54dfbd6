import { Injectable } from '@nestjs/common';
import { Clock, DomainError } from '../kernel';
import { Database } from '../platform/database';
import { EventBus } from '../platform/events';
import { IdentifiedRequest, RefusalWitness } from '../platform/http';
import { WallCrossingRefused } from './events/wall-crossing-refused.event';

/**
 * Writes down that someone tried to cross a wall. In a transaction of its own: the one that was refused is rolled back, and its
 * trace must not be.
 */
@Injectable()
export class WriteDownWallCrossings implements RefusalWitness {
  constructor(
    private readonly database: Database,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  async witness(refusal: DomainError, { actor, method, url }: IdentifiedRequest): Promise<void> {
    if (!refusal.details.crossesWall || !actor) return;
    const { accountId, customerId } = actor;
    const facts = { code: refusal.code, method, path: url.split('?')[0] ?? url };
    await this.database.inScopeOf(customerId, 'refusal written down', () =>
      this.events.publish(new WallCrossingRefused({ accountId, customerId }, actor, this.clock.now(), facts)),
    );
  }
}
