type Meaning = (cell: string) => unknown;

interface Column {
  /** as the header calls it */
  readonly name: string;
  /** as {@link ImportedCustomer} calls it */
  readonly field: string;
  readonly meaning: Meaning;
}

/** What is none of what is due stays as it was typed, and is refused like a wrong type in JSON. */
const text: Meaning = (cell) => cell;
const wholeNumber: Meaning = (cell) => (/^\d{1,9}$/.test(cell) ? Number(cell) : cell);
const yesOrNo: Meaning = (cell) =>
  new Map<string, unknown>([
    ['yes', true],
    ['no', false],
  ]).get(cell) ?? cell;
const list: Meaning = (cell) => cell.split(/\s+/).filter(Boolean);

const column = (name: string, field: string, meaning = text): Column => ({ name, field, meaning });

/** Said of the customer: on one of its lines, or on all of them alike. */
export const CUSTOMER_COLUMNS: readonly Column[] = [
  column('customer_id', 'externalId'),
  column('customer_name', 'name'),
  column('customer_kind', 'kind'),
  column('customer_country', 'country'),
  column('customer_vat_number', 'vatNumber'),
  column('customer_tax_code', 'taxCode'),
  column('customer_language', 'language'),
  column('customer_collaborator_limit', 'collaboratorLimit', wholeNumber),
  column('customer_mailboxes', 'mailboxes', list),
];

/** Said of the account of the line. */
export const ACCOUNT_COLUMNS: readonly Column[] = [
  column('role', 'role'),
  column('user_name', 'userName'),
  column('display_name', 'displayName'),
  column('email', 'email'),
  column('email_confirmed', 'emailConfirmed', yesOrNo),
  column('phone', 'phone'),
  column('phone_confirmed', 'phoneConfirmed', yesOrNo),
  column('language', 'language'),
  column('password_hash', 'passwordHash'),
  column('permissions', 'permissions', list),
  column('disabled_reason', 'disabledReason'),
];

const ALL = [...CUSTOMER_COLUMNS, ...ACCOUNT_COLUMNS].map(({ name }) => name);
const REQUIRED = [
  'customer_id',
  'customer_name',
  'customer_kind',
  'customer_country',
  'role',
  'user_name',
  'display_name',
];

/** What is wrong with a header, column by column. Columns that may be left empty may be left out. */
export function faultsOfHeader(header: readonly string[]): { field: string; code: string }[] {
  return [
    ...header.filter((name) => !ALL.includes(name)).map((name) => ({ field: name, code: 'unknown' })),
    ...header
      .filter((name, place) => header.indexOf(name) !== place)
      .map((name) => ({ field: name, code: 'repeated_column' })),
    ...REQUIRED.filter((name) => !header.includes(name)).map((name) => ({ field: name, code: 'missing' })),
  ];
}
