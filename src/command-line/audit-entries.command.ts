import { INestApplicationContext } from '@nestjs/common';
import { Option, SubCommand } from 'nest-commander';
import { Accounts } from '../accounts';
import { AuditLog, ENTRY_KIND_NAMES, EntryKind, EntrySearch, showEntries } from '../audit';
import { Database } from '../platform/database';
import { Conversation, Manner } from './conversation';
import { customerNamed } from './customer-of';
import { House } from './house';
import { HouseCommand } from './house-command';
import { moment, oneOf, plainText, wholeNumber } from './option-values';

interface Options extends Manner {
  /** its id, or the user name of any of its accounts */
  readonly customer: string;
  readonly account?: string;
  readonly by?: string;
  readonly kind?: EntryKind;
  readonly since?: Date;
  readonly until?: Date;
  readonly limit?: number;
}

type ShownEntry = ReturnType<typeof showEntries>['items'][number];

const LIMIT = 50;

@SubCommand({ name: 'entries', description: 'who did what on the accounts of a customer, the newest first' })
export class AuditEntries extends HouseCommand<Options> {
  constructor(
    conversation: Conversation,
    private readonly house: House,
  ) {
    super(conversation);
  }

  protected async execute({ customer, limit = LIMIT, ...options }: Options): Promise<void> {
    const page = await this.house.open(async (house) =>
      house
        .get(AuditLog)
        .page(await customerNamed(customer, house), limit, undefined, await this.searchFor(options, house)),
    );
    const { items } = showEntries(page, (key, values) => this.conversation.say(key, values));
    this.conversation.answer(items, () =>
      items.length === 0 ? [this.conversation.say('answers.chain.none')] : items.map((entry) => this.line(entry)),
    );
  }

  private async searchFor(
    { account, by, kind, since, until }: Omit<Options, 'customer'>,
    house: INestApplicationContext,
  ): Promise<EntrySearch> {
    const idOf = (userName: string) =>
      house
        .get(Database)
        .acrossCustomers('account that the operator names', () => house.get(Accounts).withUserName(userName));
    return {
      ...(account !== undefined && { accountId: (await idOf(account)).id }),
      ...(by !== undefined && { actorId: (await idOf(by)).id }),
      ...(kind && { kind }),
      ...(since && { since }),
      ...(until && { until }),
    };
  }

  private line({ at, title, reason, from }: ShownEntry): string {
    const rest = [reason, from.address].filter((part) => part);
    return [this.conversation.moment(new Date(at)), title, ...rest].join('  ');
  }

  @Option({
    flags: '--customer <customer>',
    description: 'whose log: its id, or the user name of any of its accounts',
    required: true,
  })
  parseCustomer(text: string): string {
    return plainText(text);
  }

  @Option({ flags: '--account <user-name>', description: 'only what concerns this account' })
  parseAccount(text: string): string {
    return plainText(text);
  }

  @Option({ flags: '--by <user-name>', description: 'only what this account did' })
  parseBy(text: string): string {
    return plainText(text);
  }

  @Option({ flags: '--kind <kind>', description: ENTRY_KIND_NAMES.join(', ') })
  parseKind(text: string): EntryKind {
    return oneOf(ENTRY_KIND_NAMES, text);
  }

  @Option({ flags: '--since <moment>', description: 'only from this moment on, as 2026-09-01T08:00:00+02:00' })
  parseSince(text: string): Date {
    return moment(text);
  }

  @Option({ flags: '--until <moment>', description: 'only before this moment' })
  parseUntil(text: string): Date {
    return moment(text);
  }

  @Option({ flags: '--limit <number>', description: `how many, the newest first (default: ${LIMIT})` })
  parseLimit(text: string): number {
    return wholeNumber(text);
  }
}
