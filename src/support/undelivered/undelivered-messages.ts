import { Injectable } from '@nestjs/common';
import { UndeliveredLetters } from '../../mail';
import { Actor } from '../../kernel';
import { Database, decodeMoment, Page, pageOf, UndeliveredState, UndeliveredStretch } from '../../platform/database';
import { UndeliveredTextMessages } from '../../sms';
import { SearchByStaff } from '../search/search-by-staff';
import { Addressees } from './addressees';
import { Channel, Undelivered, UndeliveredMessage } from './undelivered-message';

export interface UndeliveredFilter {
  readonly state: UndeliveredState;
  /** undefined: both */
  readonly channel?: Channel | undefined;
  /** what somebody can tell of an account, or of a customer: then of all its accounts */
  readonly search?: string | undefined;
  readonly oldestFirst: boolean;
}

/** As many accounts as a search is followed to. Whoever finds so many types more. */
const MOST_FOUND = 1_000;

/** The letters and text messages of all customers that have not arrived. */
@Injectable()
export class UndeliveredMessages {
  constructor(
    private readonly database: Database,
    private readonly search: SearchByStaff,
    private readonly letters: UndeliveredLetters,
    private readonly textMessages: UndeliveredTextMessages,
    private readonly addressees: Addressees,
  ) {}

  /** @param after where the page before ended @param by who searches: that is written down */
  page(
    filter: UndeliveredFilter,
    limit: number,
    after: string | undefined,
    by: Actor,
  ): Promise<Page<UndeliveredMessage>> {
    const { state, channel, search, oldestFirst } = filter;
    const position = after === undefined ? null : decodeMoment(after, 'id');
    return this.database.acrossCustomers('undelivered messages shown to staff', async () => {
      const to = search === undefined ? null : await this.found(search, by);
      const stretch = { state, to, oldestFirst, after: position, limit: limit + 1 };
      const { items, next } = pageOf(
        inOneOrder(await this.told(stretch, channel), oldestFirst),
        limit,
        ({ message }) => [String(message.queuedAt.getTime()), message.id],
        (undelivered) => undelivered,
      );
      return { items: await this.addressed(items), next };
    });
  }

  private async told(stretch: UndeliveredStretch, only: Channel | undefined): Promise<Undelivered[]> {
    const letters = only === 'sms' ? [] : await this.letters.stretch(stretch);
    const textMessages = only === 'mail' ? [] : await this.textMessages.stretch(stretch);
    return [
      ...letters.map((message) => ({ channel: 'mail' as const, message })),
      ...textMessages.map((message) => ({ channel: 'sms' as const, message })),
    ];
  }

  /** A principal who is found stands for the customer. What only resembles is taken where nothing fits better: a list shows no strangers. */
  private async found(text: string, by: Actor): Promise<UndeliveredStretch['to']> {
    const found = (await this.search.page(text, MOST_FOUND, undefined, by)).items;
    const fitting = found.filter(({ matched }) => matched.match !== 'resembling');
    const items = fitting.length > 0 ? fitting : found;
    const principals = items.filter(({ role }) => role === 'principal');
    return {
      accountIds: items.map(({ id }) => id),
      customerIds: principals.flatMap(({ customer }) => customer?.id ?? []),
    };
  }

  private async addressed(items: readonly Undelivered[]): Promise<UndeliveredMessage[]> {
    const ids = new Set(items.flatMap(({ message }) => message.accountId ?? []));
    const known = await this.addressees.of([...ids]);
    return items.map((undelivered) => {
      const { accountId } = undelivered.message;
      return { ...undelivered, addressee: (accountId !== null && known.get(accountId)) || null };
    });
  }
}

function inOneOrder(messages: readonly Undelivered[], oldestFirst: boolean): Undelivered[] {
  const direction = oldestFirst ? 1 : -1;
  return messages.toSorted(
    ({ message: one }, { message: other }) =>
      direction * (one.queuedAt.getTime() - other.queuedAt.getTime() || (one.id < other.id ? -1 : 1)),
  );
}
