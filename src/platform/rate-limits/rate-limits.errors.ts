import { DomainError, Refusal, SECOND } from '../../kernel';
import { RateLimit, RateVerdict } from './rate-limit';

export class TooManyRequests extends DomainError {
  readonly code = 'platform/too-many-requests';
  readonly refusal: Refusal = 'too-many';

  /** @param verdict of the limit that doesn't allow it */
  constructor({ name, window }: RateLimit, { limit, remaining, resetsIn }: RateVerdict) {
    super({
      retryAfter: resetsIn,
      rateLimit: { name, limit, window: window / SECOND, remaining, resetsIn },
    });
  }
}
