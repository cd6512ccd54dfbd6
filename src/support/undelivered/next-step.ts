import { AWAITED_LINKS, confirmOwnAddressLetter } from '../../recovery';
import { secondFactorCodeLetter } from '../../second-factor';
import { confirmAddressLetter } from '../letters/confirm-address.letter';
import { newOwnerLinkLetter } from '../letters/new-owner-link.letter';
import { ownerChangeAnnouncedMessage } from '../text-messages/owner-change-announced.text-message';
import { Addressee } from './addressees';
import { UndeliveredMessage } from './undelivered-message';

/** What staff can do about a message that has not arrived. What it said is erased, so none can be sent again as it was. */
export const NEXT_STEPS = [
  'wait', // it is tried again by itself
  'resend_link', // another link
  'mend_address', // the same, once letters arrive there again: the mail server has refused the address
  'restore_credentials', // the account waits for a link, and there is no address for it
  'ask_again', // the person themselves, where they asked before
  'begin_again', // what staff began, with another address
  'tell', // it was a notice
  'sent_since', // nothing: another one of its kind went out
  'no_longer_awaited', // nothing: the link was for what is done
  'nobody', // nothing: there is no such account any more
] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

/** Nobody need do anything any more. */
const DEALT_WITH: readonly NextStep[] = ['sent_since', 'no_longer_awaited', 'nobody'];

export function isDealtWith(undelivered: UndeliveredMessage): boolean {
  return DEALT_WITH.includes(nextStepAfter(undelivered));
}

const ASKED_FOR = [secondFactorCodeLetter.kind, confirmOwnAddressLetter.kind];
const BEGUN_BY_STAFF = [confirmAddressLetter.kind, newOwnerLinkLetter.kind];

export function nextStepAfter(undelivered: UndeliveredMessage): NextStep {
  const { addressee, message } = undelivered;
  if (!addressee || addressee.isDeactivated) return 'nobody';
  if (message.state === 'delayed') return 'wait';
  const hold = AWAITED_LINKS.get(message.kind);
  if (hold && !addressee.holds.includes(hold)) return 'no_longer_awaited';
  if (message.sentSince) return 'sent_since';
  if (hold) return toAwaitedLink(addressee);
  if (BEGUN_BY_STAFF.includes(message.kind)) return 'begin_again';
  return isAskedFor(undelivered) ? 'ask_again' : 'tell';
}

function toAwaitedLink({ address }: Addressee): NextStep {
  if (address === 'none') return 'restore_credentials';
  return address === 'refused' ? 'mend_address' : 'resend_link';
}

function isAskedFor({ channel, message }: UndeliveredMessage): boolean {
  if (channel === 'sms') return message.kind !== ownerChangeAnnouncedMessage.kind;
  return message.onRequest || ASKED_FOR.includes(message.kind);
}
