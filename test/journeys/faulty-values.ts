import { Field } from '../support/operations';

/** A value that is to be refused, and how to speak of it. */
export interface Faulty {
  readonly what: string;
  readonly value: unknown;
}

const VERY_LONG = 'x'.repeat(5_000);
const ID = '01900000-0000-7000-8000-000000000000';

/** Texts that are too much, too little, or not of this world, for every field that holds a text. */
const NO_TEXTS: readonly Faulty[] = [
  { what: 'an empty text', value: '' },
  { what: 'a text without end', value: VERY_LONG },
];

/** Texts that nobody types. A password may have them: its own rules look at that. */
const NOT_TYPED: readonly Faulty[] = [
  { what: 'nothing but spaces', value: '   ' },
  { what: 'a NUL', value: 'an\0na' },
  { what: 'half a character', value: 'an\ud800na' },
  { what: 'a turn of the direction of writing', value: 'an\u202ena' },
];

/** What only a field of several lines may have. */
const NO_LINE: Faulty = {
  what: 'a new line, and a header of a letter',
  value: 'anna\r\nBcc: everybody@people.example',
};

/** Formats that say how a text is typed, not what it is. */
const WAYS_OF_TYPING: readonly (string | undefined)[] = [undefined, 'password', 'multiline'];

/** Values that this field of a body must not have. */
export function faultyValues(field: Field): Faulty[] {
  const faulty =
    field.type === 'array' ? faultyLists(field) : isNumber(field) ? faultyNumbers(field) : faultyTexts(field);
  return faulty.filter(
    ({ value }) => !(field.mayBeNull && value === null) && !(field.type === 'boolean' && value === true),
  );
}

const isNumber = ({ type }: Field) => type === 'integer' || type === 'number';

function faultyNumbers({ bounds = { least: 0, most: 0 } }: Field): Faulty[] {
  return [
    { what: 'a list', value: [bounds.least] },
    { what: 'an object', value: { valueOf: bounds.least } },
    { what: 'a number as a text', value: `${bounds.least}` },
    { what: 'a boolean', value: true },
    { what: 'null', value: null },
    { what: 'a fraction', value: bounds.least + 0.5 },
    { what: 'too small', value: bounds.least - 1 },
    { what: 'too large', value: bounds.most + 1 },
  ];
}

function faultyTexts({ example, format, choices }: Field): Faulty[] {
  return [
    { what: 'a list', value: [example] },
    { what: 'an object', value: { toString: 'anna' } },
    { what: 'a number', value: 1 },
    { what: 'a boolean', value: true },
    { what: 'null', value: null },
    ...NO_TEXTS,
    ...(format === 'password' ? [] : NOT_TYPED),
    ...(format === 'password' || format === 'multiline' ? [] : [NO_LINE]),
    ...(WAYS_OF_TYPING.includes(format) ? [] : [{ what: `no ${format}`, value: 'anna' }]),
    ...(choices ? [{ what: 'none of the choices', value: 'anna' }] : []),
  ];
}

function faultyLists({ within }: Field): Faulty[] {
  const good = exampleOf(within);
  return [
    { what: 'a text', value: 'anna' },
    { what: 'a number', value: 1 },
    { what: 'an object', value: good },
    { what: 'an object like a list', value: { 0: good, length: 1 } },
    { what: 'null', value: null },
    { what: 'a list of null', value: [null] },
    { what: 'a list of texts', value: ['anna'] },
    { what: 'a list of lists', value: [[]] },
    { what: 'a list of lists of good ones', value: [[good]] },
    { what: 'a list without end', value: Array.from({ length: 501 }, () => good) },
    { what: 'a list with an unknown field', value: [good, { ...good, surprise: 1 }] },
    ...within.flatMap((field) =>
      faultyValues(field).map(({ what, value }) => ({
        what: `${field.name}: ${what}`,
        value: [{ ...good, [field.name]: value }],
      })),
    ),
    ...within
      .filter(({ isRequired }) => isRequired)
      .map(({ name }) => ({ what: `${name} left out`, value: [{ ...good, [name]: undefined }] })),
  ];
}

/** An object with all that is required, each as it may be. */
export function exampleOf(fields: readonly Field[]): Record<string, unknown> {
  return Object.fromEntries(fields.filter(({ isRequired }) => isRequired).map(({ name, example }) => [name, example]));
}

/** Texts, encoded for an address, that this parameter of a query must not have. */
export function faultyQueries({ name, type, format, choices }: Field): string[] {
  const values = [VERY_LONG.slice(0, 2_000), ''];
  if (type === 'number') values.push('0', '-1', '101', '1.5', '1e1', '%201', '0x10', 'anna', '99999999999999999999');
  else values.push('%00', 'an%0d%0ana');
  if (format !== undefined || choices || name === 'after') values.push('anna', `${ID}%20`);
  if (name === 'after') values.push(...POSITIONS);
  return [...values.map((value) => `${name}=${value}`), `${name}=1&${name}=2`, `${name}[]=1`, `${name}[a]=1`];
}

export function asPosition(parts: unknown): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** Positions that no page of any list has ever given. */
const POSITIONS = [
  [1],
  [null],
  {},
  'anna',
  [],
  ['an\0na'],
  ['an\0na', ID],
  ['anna', 'anna'],
  ['1', '2', '3'],
  [[ID]],
].map(asPosition);

/** Ids, encoded for an address, that can't be ids. */
export const FAULTY_IDS = [
  'anna',
  '1',
  '%00',
  `${ID}0`,
  `${ID}%20`,
  ID.slice(1),
  `%7B${ID}%7D`,
  '1%27%20or%201=1',
  '..%2f..',
  'null',
];

/** The same of ids that may be any text. */
export const FAULTY_TEXT_IDS = ['%00', 'an%20na', 'an%0d%0ana', '%C3%A0nna'];
