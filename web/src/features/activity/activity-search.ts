import type { ListAuditEntriesData } from '../../api/generated';

type EntrySearch = NonNullable<ListAuditEntriesData['query']>;

export const KINDS = [
  'sign_ins',
  'passwords',
  'second_factor',
  'accounts',
  'permissions',
  'holds',
  'policy',
  'billing',
  'messages',
  'support',
  'other_systems',
] as const satisfies readonly EntrySearch['kind'][];

/** What is looked for. It stands in the address, so that it can be linked to and come back to. */
export interface ActivitySearch extends Pick<EntrySearch, 'kind' | 'accountId' | 'actorId' | 'customerId'> {
  /** the first day and the last one, as in `2026-05-03` */
  readonly from?: string;
  readonly to?: string;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads an address, in which anything may stand. */
export function activitySearch(address: Record<string, unknown>): ActivitySearch {
  const kind = KINDS.find((each) => each === address.kind);
  const fitting = (form: RegExp, ...names: (keyof ActivitySearch)[]) =>
    Object.fromEntries(
      names.map((name) => [name, address[name]]).filter(([, text]) => typeof text === 'string' && form.test(text)),
    ) as ActivitySearch;
  return {
    ...(kind && { kind }),
    ...fitting(ID, 'accountId', 'actorId', 'customerId'),
    ...fitting(DAY, 'from', 'to'),
  };
}

/** What the service is asked for: days are those of the person who reads. */
export function entrySearch({ from, to, ...search }: ActivitySearch): EntrySearch {
  const [since, until] = [from && startOf(from), to && startOf(to, 1)];
  return { ...search, ...(since && { since }), ...(until && { until }) };
}

function startOf(day: string, daysLater = 0): string | undefined {
  const start = new Date(`${day}T00:00`);
  start.setDate(start.getDate() + daysLater);
  return Number.isNaN(start.getTime()) ? undefined : start.toISOString();
}
