import { Injectable } from '@nestjs/common';
import { UndeliveredLetters } from '../../mail';
import { Actor } from '../../kernel';
import { Database, decodeMoment, Page, pageOf, UndeliveredState, UndeliveredStretch } from '../../platform/database';
import { UndeliveredTextMessages } from '../../sms';
import { SearchByStaff } from '../search/search-by-staff';
import { Addressees } from './addressees';
import { isDealtWith } from './next-step';
import { Channel, Undelivered, UndeliveredMessage } from './undelivered-message';

export interface UndeliveredFilter {
  readonly state: UndeliveredState;
  /** undefined: both */
  readonly channel?: Channel | undefined;
  /** what somebody can tell of an account, or of a customer: then of all its accounts */
  readonly search?: string | undefined;
  /** whether nothing is left to be done about it; undefined: be it so or not */
  readonly dealtWith?: boolean | undefined;
  readonly oldestFirst: boolean;
}

/** As many accounts as a search is followed to. Whoever finds so many types more. */
const MOST_FOUND = 1_000;
/** Where only some are asked for, so many are looked at for a page; should it not be full then, the next one goes on from there. */
const MOST_LOOKED_AT = 1_000;
const LOOKED_AT_AT_ONCE = 100;

const positionOf = ({ message }: Undelivered) => [String(message.queuedAt.getTime()), message.id];

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

  /**
   * @param after where the page before ended
   * @param by who searches: that is written down
   * @returns where only those are asked for that are dealt with, or that aren't, a page may be short and another follow
   */
  page(
    filter: UndeliveredFilter,
    limit: number,
    after: string | undefined,
    by: Actor,
  ): Promise<Page<UndeliveredMessage>> {
    return this.database.acrossCustomers('undelivered messages shown to staff', async () => {
      const to = filter.search === undefined ? null : await this.found(filter.search, by);
      return this.wanted(filter, to, limit, after);
    });
  }

  /** Looks on until the page is full: what is dealt with is known only once it is looked at. */
  private async wanted(
    filter: UndeliveredFilter,
    to: UndeliveredStretch['to'],
    limit: number,
    after: string | undefined,
  ): Promise<Page<UndeliveredMessage>> {
    const { dealtWith } = filter;
    const atOnce = dealtWith === undefined ? limit : LOOKED_AT_AT_ONCE;
    const wanted: UndeliveredMessage[] = [];
    let next = after ?? null;
    let lookedAt = 0;
    do {
      const page = await this.stretchOf(filter, to, atOnce, next);
      wanted.push(...page.items.filter((each) => dealtWith === undefined || isDealtWith(each) === dealtWith));
      next = page.next;
      lookedAt += atOnce;
    } while (next !== null && wanted.length < limit && lookedAt < MOST_LOOKED_AT);
    const { items, next: within } = pageOf(wanted, limit, positionOf, (message) => message);
    return { items, next: within ?? next };
  }

  private async stretchOf(
    { state, channel, oldestFirst }: UndeliveredFilter,
    to: UndeliveredStretch['to'],
    limit: number,
    next: string | null,
  ): Promise<Page<UndeliveredMessage>> {
    const after = next === null ? null : decodeMoment(next, 'id');
    const told = await this.told({ state, to, oldestFirst, after, limit: limit + 1 }, channel);
    const page = pageOf(inOneOrder(told, oldestFirst), limit, positionOf, (undelivered) => undelivered);
    return { items: await this.addressed(page.items), next: page.next };
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
