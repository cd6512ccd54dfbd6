import { DomainError, Refusal } from '../kernel';
import { ChallengeState } from './challenge-state';

export class UnknownLink extends DomainError {
  readonly code = 'challenges/unknown-link';
  readonly refusal: Refusal = 'not-found';
}

abstract class DeadLink extends DomainError {
  readonly refusal: Refusal = 'gone';
}

export class LinkUsed extends DeadLink {
  readonly code = 'challenges/link-used';
}

export class LinkReplaced extends DeadLink {
  readonly code = 'challenges/link-replaced';
}

export class LinkExpired extends DeadLink {
  readonly code = 'challenges/link-expired';
}

export class LinkCancelled extends DeadLink {
  readonly code = 'challenges/link-cancelled';
}

const DEAD_LINKS = { used: LinkUsed, replaced: LinkReplaced, expired: LinkExpired, cancelled: LinkCancelled };

/** The refusal that explains why a link no longer works; `at` says when it stopped working. */
export function deadLink({ state, at }: Exclude<ChallengeState, { state: 'live' }>): DomainError {
  return new DEAD_LINKS[state]({ extensions: { at: at.toISOString() } });
}
