import { Client } from 'pg';
import { parseTaxNumber } from '../../src/accounts';

/** What may be the matter with what somebody gives. */
export const CONDITIONS = [
  'existing',
  'missing',
  'ambiguous',
  'locked',
  'suspended',
  'disabled',
  'unpaid',
  'without e-mail',
  'deactivated',
] as const;
export type Condition = (typeof CONDITIONS)[number];

/** What somebody may give. In all conditions they look alike, so that nothing but the condition differs. */
export interface Person {
  readonly condition: Condition;
  readonly userName: string;
  readonly email: string;
  readonly phone: string;
  readonly taxNumber: string;
}

/** Scatters consecutive numbers over all of seven digits, each to a place of its own, for it has no factor in common with 10⁷. */
const SCATTER = 3_141_593;
const SEVEN_DIGITS = 10_000_000;

/** Makes up people, each another; they exist once they are {@link settle}d. */
export class Persons {
  private made = 0;

  of(condition: Condition, count: number): Person[] {
    return Array.from({ length: count }, () => {
      const digits = String((++this.made * SCATTER) % SEVEN_DIGITS).padStart(7, '0');
      return {
        condition,
        userName: `u${digits}`,
        email: `u${digits}@misura.example`,
        phone: `+39347${digits}`,
        taxNumber: vatNumber(`${digits}058`),
      };
    });
  }
}

/** The one of ten check digits that is right. */
function vatNumber(digits: string): string {
  const right = [...'0123456789'].map((check) => `${digits}${check}`).find((number) => parseTaxNumber('IT', number).ok);
  if (right === undefined) throw new Error(`no VAT number begins with ${digits}`);
  return right;
}

const STATEMENTS = [
  // everybody is the principal of a customer of their own, but those who left; what is ambiguous belongs to a second one too
  `create temporary table settlers on commit drop as
   select given.*, uuidv7() as account_id, nth, given."userName" || case nth when 2 then 'b' else '' end as user_name,
          case when condition = 'deactivated' then (select min(id::text)::uuid from customers) else uuidv7() end as customer_id
   from json_to_recordset($1) as given (condition text, "userName" text, email text, phone text, "vatNumber" text),
        generate_series(1, case condition when 'ambiguous' then 2 else 1 end) nth
   where condition <> 'missing'`,
  `insert into customers (id, name, kind, country, vat_number, language, principal_id, created_at)
   select customer_id, 'Ditta ' || user_name, 'company', 'IT', "vatNumber", 'it', account_id, now()
   from settlers where condition <> 'deactivated'`,
  `insert into accounts (id, customer_id, role, user_name, user_name_key, display_name, email, email_key, phone, phone_confirmed_at,
                         created_at, deactivated_at)
   select account_id, customer_id, case condition when 'deactivated' then 'collaborator' else 'principal' end, user_name, user_name,
          'Persona ' || user_name, address, address, phone, now(), now(), case condition when 'deactivated' then now() end
   from settlers, lateral (select case when condition <> 'without e-mail' then email end as address) given`,
  `insert into holds (id, kind, customer_id, account_id, placed_side, reason, placed_at, starts_at)
   select uuidv7(), kind, customer_id, case when kind <> 'unpaid_invoices' then account_id end, side, 'bench', now(), now()
   from settlers
   join (values ('locked', 'failed_sign_ins', 'system'), ('suspended', 'reset_pending', 'staff'), ('disabled', 'disabled', 'staff'),
                ('unpaid', 'unpaid_invoices', 'system')) kinds (condition, kind, side) using (condition)`,
];

/** @param owner a login that row level security doesn't bind */
export async function settle(owner: Client, people: readonly Person[]): Promise<void> {
  const given = people.map(({ taxNumber, ...person }) => ({ ...person, vatNumber: keyOf(taxNumber) }));
  await owner.query('begin');
  const [make = '', ...others] = STATEMENTS;
  await owner.query(make, [JSON.stringify(given)]);
  for (const statement of others) await owner.query(statement);
  await owner.query('commit');
  await owner.query('vacuum analyze customers, accounts, holds');
}

function keyOf(taxNumber: string): string | null {
  const parsed = parseTaxNumber('IT', taxNumber);
  return parsed.ok ? parsed.taxNumber.vatNumberKey : null;
}

/** Sends these people a code by text message that nobody knows. */
export async function giveCodes(owner: Client, people: readonly Person[]): Promise<void> {
  await owner.query(
    `insert into challenges (id, customer_id, account_id, purpose, digest, target, issued_at, expires_at)
     select uuidv7(), customer_id, id, 'sms_recovery', sha256(convert_to('sms' || id, 'UTF8')), phone, now(), now() + interval '1 hour'
     from accounts where phone = any($1)`,
    [people.map(({ phone }) => phone)],
  );
}
