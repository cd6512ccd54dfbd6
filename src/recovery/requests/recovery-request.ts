import {
  Identifier,
  looksLikeEmailAddress,
  MalformedIdentifier,
  parseEmailAddress,
  parsePhoneNumber,
  parseTaxNumber,
  parseUserName,
  requireParsed,
} from '../../accounts';
import { MalformedRequest } from '../../platform/http';
import { Wanted } from './recovery-rules';

/** What somebody asks for who isn't signed in, in the form in which it is looked up. */
export interface RecoveryRequest {
  readonly wanted: Wanted;
  readonly identifier: Identifier;
  /** as it was typed, for the one letter that goes to an address that no account has */
  readonly email?: string;
}

export interface GivenIdentifiers {
  readonly userName?: string;
  readonly email?: string;
  readonly taxNumber?: string;
  readonly phone?: string;
  /** of the tax number, and of a phone number without `+` */
  readonly country?: string;
}

type Field = Exclude<keyof GivenIdentifiers, 'country'>;

const HOME = 'IT';

/**
 * Checks the form of what was given, before anything is looked up: what is refused here tells nothing about who has an account.
 *
 * @param allowed the fields that may be given; exactly one of them must be
 * @throws MalformedRequest when it isn't one
 * @throws MalformedIdentifier naming the field, and what is wrong with it
 */
export function readRequest(wanted: Wanted, given: GivenIdentifiers, allowed: readonly Field[]): RecoveryRequest {
  const fields = allowed.filter((field) => given[field] !== undefined);
  const [field] = fields;
  if (field === undefined || fields.length > 1) {
    const params = { fields: allowed.join(', ') };
    throw new MalformedRequest({ fields: allowed.map((each) => ({ field: each, code: 'exactly_one_of', params })) });
  }
  const text = given[field] ?? '';
  return { wanted, identifier: READERS[field](text, given.country ?? HOME), ...(field === 'email' && { email: text }) };
}

const READERS: Readonly<Record<Field, (text: string, country: string) => Identifier>> = {
  userName: (text) => ({ kind: 'user_name', key: userNameKeyOf(text) }),
  email: (text) => ({ kind: 'email', key: requireParsed('email', parseEmailAddress(text)).key }),
  phone: (text, country) => ({ kind: 'phone', key: requireParsed('phone', parsePhoneNumber(text, country)).key }),
  taxNumber: (text, country) => {
    const parsed = parseTaxNumber(country, text);
    if (parsed.ok) return { kind: 'tax_number', taxNumber: parsed.taxNumber };
    throw new MalformedIdentifier({ fields: [{ field: 'taxNumber', code: `identifier_${parsed.fault}` }] });
  },
};

/** A name with a slash can only be a collaborator's, and one in the form of an address only that of its owner. */
function userNameKeyOf(text: string): string {
  const owner = {
    role: text.includes('/') ? ('collaborator' as const) : ('principal' as const),
    emailAddress: looksLikeEmailAddress(text) ? text : null,
  };
  return requireParsed('userName', parseUserName(text, owner)).key;
}
