import { isExternalId } from '../../billing-status';
import { WrongUse } from '../wrong-use';

/** @throws WrongUse when the billing system itself couldn't name anything so */
export function externalId(text: string): string {
  if (isExternalId(text)) return text;
  throw new WrongUse('An id of the billing system has 1 to 255 visible characters of ASCII, and no spaces.');
}
