import { Account } from '../account.entity';

/** The address that letters to an account may go to; null where there is none, or staff have blocked it. */
export function mailAddressOf({ email, emailBlockedAt }: Pick<Account, 'email' | 'emailBlockedAt'>): string | null {
  return emailBlockedAt === null ? email : null;
}
