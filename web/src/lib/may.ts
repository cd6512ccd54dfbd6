import type { CurrentSessionDto } from '../api/generated';

type Session = Pick<CurrentSessionDto, 'account' | 'permissions'>;

/** Whether a session may look at the customer's invoices. The service decides each request anew. */
export function seesInvoices({ account, permissions }: Session): boolean {
  return account.role === 'principal' || permissions.includes('view_invoices');
}

/** Whether it may do something about the customer's collaborators. */
export function managesCollaborators({ account, permissions }: Session): boolean {
  return account.role === 'principal' || permissions.includes('manage_collaborators');
}
