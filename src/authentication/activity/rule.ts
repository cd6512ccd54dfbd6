import { RunningSettings } from '../../platform/config';
import { PastSignIns } from '../access-log/sign-in-history';
import { Reaction, Suspicion } from './suspicions';

/** What is known of somebody who has given the right password. */
export interface Circumstances {
  readonly past: PastSignIns;
  readonly password: string;
  /** it is known from a breach elsewhere */
  readonly isBreached: boolean;
  /** where they are now, ISO 3166-1; null: not known */
  readonly country: string | null;
  readonly now: Date;
}

/** A rule by which a sign-in is suspicious. */
export interface Rule {
  readonly suspicion: Suspicion;
  applies(circumstances: Circumstances, settings: RunningSettings): boolean;
  reaction(settings: RunningSettings): Reaction;
}
