import fc from 'fast-check';
import { AccountRole } from '../../kernel';
import { decide, Decision, Wanted, Way, WAYS } from './recovery-rules';

interface Party {
  readonly name: string;
  readonly customerId: string | null;
  readonly role: AccountRole;
  readonly email: string | null;
}

const ADDRESS = 'carla@acme.example';
const party = (role: AccountRole, customerId: string | null, email: string | null = ADDRESS, name = ''): Party => ({
  name: `${role} of ${customerId ?? 'nobody'}${name}`,
  customerId,
  role,
  email,
});
const principal = (customerId = 'acme') => party('principal', customerId);
const collaborator = (customerId = 'acme', name = '') => party('collaborator', customerId, ADDRESS, name);
const staff = (name = '') => party('support', null, ADDRESS, name);
const withoutAddress = (given: Party): Party => ({ ...given, email: null });

type Cell = readonly [whose: string, accounts: readonly Party[], decision: Decision<Party>];

const describeCells = (wanted: Wanted, way: Way, cells: readonly Cell[]) =>
  it.each(cells)('of %s', (_, accounts, decision) => expect(decide(wanted, way, accounts)).toEqual(decision));

const userNames = (...accounts: Party[]): Decision<Party> => ({ outcome: 'send_user_names', accounts });
const link = (account: Party): Decision<Party> => ({ outcome: 'send_link', account });
const code = (account: Party): Decision<Party> => ({ outcome: 'send_code', account });
const askPrincipal = (...tell: Party[]): Decision<Party> => ({ outcome: 'ask_principal', tell });
const useTaxNumber = (...tell: Party[]): Decision<Party> => ({
  outcome: 'ambiguous',
  useInstead: ['tax_number'],
  letter: 'tax_number_for_email',
  tell,
});

describe('The user name by e-mail', () => {
  const [acme, other] = [principal(), principal('other')];
  const [anna, berta, strange] = [collaborator(), collaborator('acme', ', another'), collaborator('other')];
  const [sara, sandro] = [staff(), staff(', another')];

  describeCells('user_name', 'email', [
    ['a principal', [acme], userNames(acme)],
    ['a collaborator', [anna], userNames(anna)],
    ['a principal and its collaborators: one customer, one letter', [acme, anna, berta], userNames(acme, anna, berta)],
    ['two collaborators of one customer: not told each other’s', [anna, berta], askPrincipal(anna, berta)],
    ['collaborators of two customers', [anna, strange], askPrincipal(anna, strange)],
    ['principals of two customers', [acme, other], useTaxNumber(acme, other)],
    ['a principal, and a collaborator of another', [acme, strange], useTaxNumber(acme, strange)],
    ['a principal with its collaborator, and one of another', [acme, anna, strange], useTaxNumber(acme, anna, strange)],
    ['somebody of the staff', [sara], userNames(sara)],
    ['two of the staff', [sara, sandro], userNames(sara, sandro)],
    ['somebody of the staff who is a customer too', [acme, sara], useTaxNumber(acme, sara)],
    ['nobody', [], { outcome: 'not_found' }],
  ]);
});

describe('The user name by VAT number or tax code', () => {
  const [acme, other] = [principal(), principal('other')];

  describeCells('user_name', 'tax_number', [
    ['one customer', [acme], userNames(acme)],
    ['one customer without an address', [withoutAddress(acme)], { outcome: 'ask_support' }],
    [
      'several customers',
      [acme, other],
      { outcome: 'ambiguous', useInstead: ['email'], letter: 'email_for_tax_number', tell: [acme, other] },
    ],
    ['nobody', [], { outcome: 'not_found' }],
  ]);
});

describe('The password by user name', () => {
  describeCells('password', 'user_name', [
    ['a principal', [principal()], link(principal())],
    ['a collaborator', [collaborator()], link(collaborator())],
    ['somebody of the staff', [staff()], link(staff())],
    ['a principal without an address', [withoutAddress(principal())], { outcome: 'ask_support' }],
    ['a collaborator without an address', [withoutAddress(collaborator())], askPrincipal()],
    ['somebody of the staff without an address', [withoutAddress(staff())], { outcome: 'ask_support' }],
    ['nobody', [], { outcome: 'not_found' }],
  ]);
});

describe('The password by VAT number or tax code', () => {
  const [acme, other] = [principal(), principal('other')];

  describeCells('password', 'tax_number', [
    ['one customer', [acme], link(acme)],
    ['one customer without an address', [withoutAddress(acme)], { outcome: 'ask_support' }],
    [
      'several customers',
      [acme, other],
      { outcome: 'ambiguous', useInstead: ['user_name'], letter: 'user_name_for_tax_number', tell: [acme, other] },
    ],
    ['nobody', [], { outcome: 'not_found' }],
  ]);
});

describe('The password by phone', () => {
  const [acme, anna] = [principal(), collaborator()];

  describeCells('password', 'phone', [
    ['a principal', [acme], code(acme)],
    ['a collaborator', [anna], code(anna)],
    ['somebody without an address: the phone is enough', [withoutAddress(anna)], code(withoutAddress(anna))],
    [
      'several accounts, of one customer too: a code is one account’s',
      [acme, anna],
      { outcome: 'ambiguous', useInstead: ['user_name'], letter: null, tell: [acme, anna] },
    ],
    ['nobody', [], { outcome: 'not_found' }],
  ]);
});

describe('Whatever is asked, and whoever has what was given', () => {
  const asked = fc.constantFrom(
    ...Object.entries(WAYS).flatMap(([wanted, ways]) => ways.map((way): [Wanted, Way] => [wanted as Wanted, way])),
  );
  const somebody = fc.oneof(
    fc.constantFrom('acme', 'other', 'third').map((customer) => party('principal', customer)),
    fc
      .tuple(fc.constantFrom('acme', 'other', 'third'), fc.nat(5))
      .map(([customer, number]) => party('collaborator', customer, ADDRESS, ` ${number}`)),
    fc.nat(2).map((number) => party('support', null, ADDRESS, ` ${number}`)),
  );
  const people = fc.uniqueArray(fc.tuple(somebody, fc.boolean()), { maxLength: 8, selector: ([{ name }]) => name });
  const request = fc.tuple(asked, people).map(([[wanted, way], all]) => ({ wanted, way, accounts: namedBy(way, all) }));

  /** Whom such an identifier can name: who is found by e-mail has one, and VAT numbers and tax codes name principals. */
  function namedBy(way: Way, all: readonly (readonly [Party, boolean])[]): Party[] {
    if (way === 'email') return all.map(([each]) => each);
    const named = all.map(([each, hasAddress]) => (hasAddress ? each : withoutAddress(each)));
    if (way === 'tax_number') return named.filter(({ role }) => role === 'principal');
    return way === 'user_name' ? named.slice(0, 1) : named;
  }

  const addressedIn = (decision: Decision<Party>): readonly Party[] => {
    if (decision.outcome === 'send_user_names') return decision.accounts;
    return decision.outcome === 'send_link' ? [decision.account] : [];
  };
  const always = (holds: (decision: Decision<Party>, accounts: Party[], wanted: Wanted, way: Way) => void) =>
    fc.assert(
      fc.property(request, ({ wanted, way, accounts }) => holds(decide(wanted, way, accounts), accounts, wanted, way)),
      { numRuns: 1_000 },
    );

  it('nothing is sent to somebody without an address', () => {
    always((decision) => expect(addressedIn(decision).filter(({ email }) => email === null)).toEqual([]));
  });

  it('no letter has the user names of two customers, nor those of collaborators among themselves', () => {
    always((decision) => {
      if (decision.outcome !== 'send_user_names') return;
      expect(new Set(decision.accounts.map(({ customerId }) => customerId)).size).toBe(1);
      if (decision.accounts.length > 1) {
        expect(decision.accounts.some(({ role }) => role !== 'collaborator')).toBe(true);
      }
    });
  });

  it('only those are meant who have what was given', () => {
    always((decision, accounts) => {
      const meant =
        'tell' in decision ? decision.tell : 'account' in decision ? [decision.account] : addressedIn(decision);
      expect(meant.filter((each) => !accounts.includes(each))).toEqual([]);
    });
  });

  it('user names come where these are asked for, and a way to a password where that is', () => {
    always((decision, _, wanted) => {
      const answers = { user_name: ['send_user_names'], password: ['send_link', 'send_code'] };
      const others = ['ambiguous', 'ask_principal', 'ask_support', 'not_found'];
      expect([...answers[wanted], ...others]).toContain(decision.outcome);
    });
  });

  it('another way to the same is named, and never the one just tried', () => {
    always((decision, _, wanted, way) => {
      if (decision.outcome !== 'ambiguous') return;
      expect(decision.useInstead).toHaveLength(1);
      expect(decision.useInstead).not.toContain(way);
      for (const instead of decision.useInstead) expect(WAYS[wanted]).toContain(instead);
    });
  });

  it('it isn’t found if and only if nobody has it', () => {
    always((decision, accounts) => expect(decision.outcome === 'not_found').toBe(accounts.length === 0));
  });

  it('in whatever order they are found, the answer is the same', () => {
    const inOrder = (decision: Decision<Party>) =>
      JSON.stringify(decision, (_, value: unknown) =>
        Array.isArray(value) ? value.map((each) => JSON.stringify(each)).sort() : value,
      );
    fc.assert(
      fc.property(request, fc.infiniteStream(fc.nat(1_000)), ({ wanted, way, accounts }, numbers) => {
        const places = new Map(accounts.map((each) => [each, numbers.next().value as number]));
        const shuffled = accounts.toSorted((one, other) => places.get(one)! - places.get(other)!);
        expect(inOrder(decide(wanted, way, shuffled))).toBe(inOrder(decide(wanted, way, accounts)));
      }),
    );
  });
});
