import type { AccountDto } from '../../../api/generated';

/** Whether mails get to the person. */
export function isReached({ email, emailRefusedAt, emailBlockedAt }: AccountDto): boolean {
  return email !== null && emailRefusedAt === null && emailBlockedAt === null;
}
