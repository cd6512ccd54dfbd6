import { Injectable } from '@nestjs/common';
import { emailAddressKey, MalformedIdentifier, parseEmailAddress } from '../../accounts';
import { Clock, newId } from '../../kernel';
import { Database, decodePosition, Page, pageOf } from '../../platform/database';
import { MailboxTaken, UnknownMailbox } from '../collaborators.errors';

export interface Mailbox {
  readonly id: string;
  readonly address: string;
}

/** What is delegated: the mailboxes of a customer, as the mail system has told us of them. */
@Injectable()
export class Mailboxes {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes a mailbox known, in the caller's transaction. One that the customer has already is left as it is.
   *
   * @throws MalformedIdentifier when it can't be an address
   * @throws MailboxTaken when another customer has it
   */
  async add(customerId: string, address: string): Promise<Mailbox> {
    const parsed = parseEmailAddress(address);
    if (!parsed.ok)
      throw new MalformedIdentifier({ fields: [{ field: 'mailbox', code: `identifier_${parsed.fault}` }] });
    const [added] = await this.database.query<Mailbox>(
      `insert into mailboxes (id, customer_id, address, address_key, created_at) values ($1, $2, $3, $4, $5)
       on conflict (address_key) do nothing
       returning id, address`,
      [newId(), customerId, parsed.value, parsed.key, this.clock.now()],
    );
    const mailbox = added ?? (await this.byAddress(customerId, address));
    if (!mailbox) throw new MailboxTaken({ fields: [{ field: 'mailbox', code: 'taken' }] });
    return mailbox;
  }

  /** A page of the customer's mailboxes, by address. */
  async page(customerId: string, limit: number, after?: string): Promise<Page<Mailbox>> {
    const position = after === undefined ? null : decodePosition(after, ['text'])[0];
    const rows = await this.database.query<Mailbox>(
      `select id, address from mailboxes
       where customer_id = $1 and ($2::text is null or address > $2)
       order by address
       limit $3`,
      [customerId, position, limit + 1],
    );
    return pageOf(
      rows,
      limit,
      ({ address }) => [address],
      (mailbox) => mailbox,
    );
  }

  /** A mailbox of the customer, in the caller's transaction. @throws UnknownMailbox when the customer has none with this address */
  async get(customerId: string, address: string): Promise<Mailbox> {
    const mailbox = await this.byAddress(customerId, address);
    if (!mailbox) throw new UnknownMailbox({ fields: [{ field: 'mailbox', code: 'not_one_of' }] });
    return mailbox;
  }

  private async byAddress(customerId: string, address: string): Promise<Mailbox | undefined> {
    const [mailbox] = await this.database.query<Mailbox>(
      'select id, address from mailboxes where customer_id = $1 and address_key = $2',
      [customerId, emailAddressKey(address)],
    );
    return mailbox;
  }
}
