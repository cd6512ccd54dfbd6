import { Account } from '../account.entity';

/** The address that letters to an account may go to; null where there is none, or staff have blocked it. */
export function mailAddressOf({ email, emailBlockedAt }: Pick<Account, 'email' | 'emailBlockedAt'>): string | null {
  return emailBlockedAt === null ? email : null;
}

/** Whether letters reach the account, as far as is known: there is an address, and mail servers have not said that nothing arrives there. */
export function hasReachableAddress(account: Pick<Account, 'email' | 'emailBlockedAt' | 'emailRefusedAt'>): boolean {
  return mailAddressOf(account) !== null && account.emailRefusedAt === null;
}
