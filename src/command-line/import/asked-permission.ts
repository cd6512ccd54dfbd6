/**
 * A permission as files write it: `view_invoices`, or on a mailbox `send@info@acme.example`.
 *
 * @returns the mailbox as it was typed; null: the whole customer
 */
export function askedPermission(text: string): { permission: string; mailbox: string | null } {
  const at = text.indexOf('@');
  return at < 0 ? { permission: text, mailbox: null } : { permission: text.slice(0, at), mailbox: text.slice(at + 1) };
}
