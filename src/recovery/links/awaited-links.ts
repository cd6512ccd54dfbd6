import { HoldKind } from '../../holds';
import { activationLinkLetter } from '../letters/activation-link.letter';
import { resetLinkLetter } from '../letters/reset-link.letter';

/** The letters whose link an account waits for as long as a hold is in force; `ResentLinks` sends another one. */
export const AWAITED_LINKS: ReadonlyMap<string, HoldKind> = new Map([
  [activationLinkLetter.kind, 'awaiting_activation'],
  [resetLinkLetter.kind, 'reset_pending'],
]);
