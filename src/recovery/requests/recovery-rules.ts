import { IdentifiedAccount, Identifier } from '../../accounts';
import { AnotherWay } from '../letters/another-way.letter';

/** What somebody has forgotten. */
export const WANTED = ['user_name', 'password'] as const;
export type Wanted = (typeof WANTED)[number];

/** What can be given to get it. */
export const WAYS = {
  user_name: ['email', 'tax_number'],
  password: ['user_name', 'tax_number', 'phone'],
} as const satisfies Record<Wanted, readonly Identifier['kind'][]>;
export type Way = Identifier['kind'];

/** What is done. Who asked is told it only where the policy is guided; the mailbox, or the phone, always is. */
export type Decision<Account = IdentifiedAccount> =
  /** of one customer */
  | { readonly outcome: 'send_user_names'; readonly accounts: readonly Account[] }
  | { readonly outcome: 'send_link'; readonly account: Account }
  | { readonly outcome: 'send_code'; readonly account: Account }
  /** what was given doesn't say for whom; `tell` are those whom it may be about */
  | {
      readonly outcome: 'ambiguous';
      readonly useInstead: readonly Way[];
      readonly letter: AnotherWay | null;
      readonly tell: readonly Account[];
    }
  | { readonly outcome: 'ask_principal'; readonly tell: readonly Account[] }
  /** no address on file: staff restore the credentials */
  | { readonly outcome: 'ask_support' }
  | { readonly outcome: 'not_found' };

type Party = Pick<IdentifiedAccount, 'customerId' | 'role' | 'email'>;

/**
 * Who can recover what, how. The table of the design (section 4, *Recovery*), and how its mixed cases are decided; `docs/recovery.md` is
 * written from it.
 *
 * @param accounts all that the identifier names; with a VAT number or tax code these are principals only
 */
export function decide<Account extends Party>(
  wanted: Wanted,
  way: Way,
  accounts: readonly Account[],
): Decision<Account> {
  if (accounts.length === 0) return { outcome: 'not_found' };
  if (way === 'email') return decideByEmail(accounts);
  const [account] = accounts;
  if (account === undefined || accounts.length > 1) return ambiguous(wanted, way, accounts);
  if (way === 'phone') return { outcome: 'send_code', account };
  if (account.email === null) return withoutAddress(account);
  return wanted === 'password'
    ? { outcome: 'send_link', account }
    : { outcome: 'send_user_names', accounts: [account] };
}

/**
 * Ambiguity is of customers, not of accounts: where a customer's principal and its collaborators share an address, one letter names them
 * all. Several collaborators alone are not told each other's user names.
 */
function decideByEmail<Account extends Party>(accounts: readonly Account[]): Decision<Account> {
  const customers = new Set(accounts.map(({ customerId }) => customerId));
  const hasLeader = accounts.some(({ role }) => role !== 'collaborator');
  if (customers.size === 1 && (hasLeader || accounts.length === 1)) return { outcome: 'send_user_names', accounts };
  if (!hasLeader) return { outcome: 'ask_principal', tell: accounts };
  return { outcome: 'ambiguous', useInstead: ['tax_number'], letter: 'tax_number_for_email', tell: accounts };
}

function ambiguous<Account extends Party>(wanted: Wanted, way: Way, tell: readonly Account[]): Decision<Account> {
  if (way === 'phone') return { outcome: 'ambiguous', useInstead: ['user_name'], letter: null, tell };
  return wanted === 'password'
    ? { outcome: 'ambiguous', useInstead: ['user_name'], letter: 'user_name_for_tax_number', tell }
    : { outcome: 'ambiguous', useInstead: ['email'], letter: 'email_for_tax_number', tell };
}

function withoutAddress({ role }: Party): Decision<never> {
  return role === 'collaborator' ? { outcome: 'ask_principal', tell: [] } : { outcome: 'ask_support' };
}
