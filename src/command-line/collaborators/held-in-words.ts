import { HeldPermission } from '../../collaborators';

/** A permission, and on which mailbox: `send (info@acme.example)`. */
export function heldInWords({ permission, mailbox }: Pick<HeldPermission, 'permission' | 'mailbox'>): string {
  return mailbox === null ? permission : `${permission} (${mailbox})`;
}
