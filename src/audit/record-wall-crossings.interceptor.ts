import { CallHandler, ExecutionContext, Injectable, NestInterceptor } from '@nestjs/common';
import { catchError, from, mergeMap, Observable, throwError } from 'rxjs';
import { Clock, DomainError } from '../kernel';
import { Database } from '../platform/database';
import { EventBus } from '../platform/events';
import { IdentifiedRequest } from '../platform/http';
import { WallCrossingRefused } from './events/wall-crossing-refused.event';

/**
 * Writes down that someone tried to cross a wall. In a transaction of its own: the one that was refused is rolled back, and its
 * trace must not be.
 */
@Injectable()
export class RecordWallCrossings implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      catchError((error: unknown) => {
        const refused = () => throwError(() => error);
        if (!(error instanceof DomainError) || !error.details.crossesWall) return refused();
        const request = context.switchToHttp().getRequest<IdentifiedRequest>();
        return from(this.record(request, error)).pipe(mergeMap(refused));
      }),
    );
  }

  private async record(request: IdentifiedRequest, error: DomainError): Promise<void> {
    const { actor, method, url } = request;
    if (!actor) return;
    const { accountId, customerId } = actor;
    const facts = { code: error.code, method, path: url.split('?')[0] ?? url };
    await this.database.inScopeOf(customerId, 'refusal written down', () =>
      this.events.publish(new WallCrossingRefused({ accountId, customerId }, actor, this.clock.now(), facts)),
    );
  }
}
