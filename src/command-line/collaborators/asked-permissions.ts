import { INestApplicationContext } from '@nestjs/common';
import { AskedPermission, Mailboxes } from '../../collaborators';
import { askedPermission } from '../import/asked-permission';

export const PERMISSION_AS = 'as view_invoices, or send@info@acme.example on a mailbox; as often as there are';

/**
 * Permissions as the operator types them, in the scope of the customer.
 *
 * @throws UnknownMailbox when the customer has none with this address
 */
export async function askedPermissions(
  texts: readonly string[],
  customerId: string,
  house: INestApplicationContext,
): Promise<AskedPermission[]> {
  const asked: AskedPermission[] = [];
  for (const { permission, mailbox } of texts.map(askedPermission)) {
    const mailboxId = mailbox === null ? undefined : (await house.get(Mailboxes).get(customerId, mailbox)).id;
    asked.push({ permission, mailboxId });
  }
  return asked;
}
