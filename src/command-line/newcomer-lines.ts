import { Account } from '../accounts';
import { Newcomer } from '../recovery';
import { Conversation } from './conversation';

/** Tells a person whom a command has created, and how that person gets the first password. */
export function describeNewcomer(
  { account, activationMail }: Pick<Newcomer, 'activationMail'> & { readonly account: Account },
  conversation: Conversation,
): string[] {
  const { id, userName, email } = account;
  return [
    conversation.say('answers.account', { userName, id }),
    conversation.say(`answers.activationMail.${activationMail}`, { email }),
  ];
}
