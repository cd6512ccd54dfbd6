import { Say } from '../kernel';

/** How the codes look that stand where nobody wrote a sentence. What a person wrote is never looked up, and so never interpreted. */
const CODE = /^[a-z]+(?:[_-][a-z]+)*$/;

/** A reason as somebody reads it: a stable code in words, a sentence as it was written; empty where the name of the hold says it all. */
export function reasonInWords(reason: string, say: Say): string {
  return CODE.test(reason) ? say(`holds.reasons.${reason}`, { defaultValue: reason }) : reason;
}
