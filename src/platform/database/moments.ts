/** Something that has its moment in the story of an account, as the room tells it that keeps it. */
export interface Moment<Kind extends string, What> {
  /** its own, so that what happened at once has an order */
  readonly id: string;
  readonly at: Date;
  readonly kind: Kind;
  readonly what: What;
}

/** Which part of an account's story is asked for: so many moments before one, the newest first. */
export interface Stretch {
  readonly accountId: string;
  /** null: staff */
  readonly customerId: string | null;
  /** the last one told; null: from the newest on */
  readonly before: { readonly at: Date; readonly id: string } | null;
  readonly limit: number;
}

/**
 * The end of a select over moments: what comes before the last one told, the newest first.
 *
 * @param at an expression: when it was
 * @param id an expression, text
 * @param first number of the first of three parameters, see {@link stretchValues}
 */
export function newestFirst(at: string, id: string, first: number): string {
  const [moment, last, limit] = [`$${first}::timestamptz`, `$${first + 1}::text`, `$${first + 2}`];
  return `and (${moment} is null or (${at} <= ${moment} and (${at} < ${moment} or ${id} collate "C" < ${last})))
    order by ${at} desc, ${id} collate "C" desc
    limit ${limit}`;
}

export function stretchValues({ before, limit }: Stretch): readonly [Date | null, string | null, number] {
  return [before?.at ?? null, before?.id ?? null, limit];
}
