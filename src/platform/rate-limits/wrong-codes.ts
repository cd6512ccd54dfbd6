import { HOUR } from '../../kernel';
import { RunningSettings } from '../config';
import { RateLimit } from './rate-limit';

/** Wrong codes from one network, whatever they were to open: each costs a slow hash, known to somebody or not. */
export function wrongCodesOf({ CODE_FAILURES_PER_NETWORK: limit }: RunningSettings): RateLimit {
  return { name: 'wrong-codes', limit, window: HOUR };
}
