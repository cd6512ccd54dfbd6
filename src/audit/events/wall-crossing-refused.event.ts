import { DomainEvent } from '../../kernel';

/** Someone asked for what isn't theirs: another customer's account, the principal's, one they may not touch. */
export class WallCrossingRefused extends DomainEvent<{ code: string; method: string; path: string }> {
  readonly name = 'audit.wall-crossing-refused';
}
