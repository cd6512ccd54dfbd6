import { HoldKind } from '../../src/holds';
import { CLIENT_SCOPES } from '../../src/kernel';
import { Caller, Person, TestApplication, TestCustomer } from '../support/application';
import { run } from '../support/database';

export const WHO = [
  'nobody',
  'principal',
  'collaborator',
  'collaborator who manages',
  'support',
  'administrator',
  'API client',
] as const;
export type Who = (typeof WHO)[number];
export type Whose = 'own' | 'another’s';

/** Whose things a request names. All of them have come to their end, so that nothing changes whatever is asked of them. */
export interface Target {
  readonly customerId: string;
  readonly collaboratorId: string;
  readonly sessionId: string;
}

const REASON = 'the matrix';

/** Somebody of each sort, signed in, and what stands in their way. */
export class Callers {
  private constructor(
    private readonly application: TestApplication,
    private readonly customer: TestCustomer,
    private readonly people: ReadonlyMap<Who, Person>,
    private readonly sessions: ReadonlyMap<Who, Caller>,
    private readonly spare: ReadonlyMap<Who, string>,
    private readonly targets: Readonly<Record<Whose, Omit<Target, 'sessionId'>>>,
    private readonly strangersSession: string,
  ) {}

  static async of(application: TestApplication): Promise<Callers> {
    const { people } = application;
    const [customer, other] = [await people.customer(), await people.customer()];
    const persons = new Map<Who, Person>([
      ['principal', customer.principal],
      ['collaborator', await people.collaborator(customer)],
      ['collaborator who manages', await people.collaborator(customer, ['manage_collaborators'])],
      ['support', await people.staff('support')],
      ['administrator', await people.staff('administrator')],
    ]);
    const targets = {
      own: await deactivated(application, customer),
      'another’s': await deactivated(application, other),
    };
    const sessions = new Map<Who, Caller>([['nobody', application.anyone]]);
    sessions.set('API client', await people.apiClient(...CLIENT_SCOPES));
    const spare = new Map<Who, string>();
    for (const [who, person] of persons) {
      sessions.set(who, await people.signedIn(person));
      spare.set(who, await sessionOf(await people.signedIn(person)));
    }
    const strangersSession = await sessionOf(await people.signedIn(other.principal));
    return new Callers(application, customer, persons, sessions, spare, targets, strangersSession);
  }

  caller(who: Who): Caller {
    const caller = this.sessions.get(who);
    if (!caller) throw new Error(`${who} isn't signed in`);
    return caller;
  }

  target(who: Who, whose: Whose): Target {
    return { ...this.targets[whose], sessionId: (whose === 'own' && this.spare.get(who)) || this.strangersSession };
  }

  /** Lets a hold be in force on everyone; the session goes on, so that only the guard can refuse it. */
  async hold(kind: HoldKind): Promise<void> {
    const onCustomer = kind === 'unpaid_invoices';
    await this.run(
      `insert into holds (id, kind, customer_id, account_id, placed_side, reason, placed_at, starts_at)
       select gen_random_uuid(), '${kind}', customer_id, ${onCustomer ? 'null' : 'id'}, 'system', '${REASON}', $now, $now
       from accounts where id in (${onCustomer ? `'${this.customer.principal.id}'` : this.ids()})`,
    );
  }

  /** The sessions are what they would be, had they begun with an expired password. */
  async restrict(): Promise<void> {
    await this.hold('password_expired');
    await this.run(`update sessions set restricted_to = 'change_password'`);
  }

  /** The password was given a while ago. */
  async age(): Promise<void> {
    await this.run(`update sessions set authenticated_at = $now - interval '1 hour'`);
  }

  /** Everything is as at the beginning: ended sessions run again, nothing stands in anybody's way. */
  async reset(): Promise<void> {
    await this.run(`delete from holds where reason = '${REASON}'`);
    await this.run(
      'update sessions set restricted_to = null, ended_at = null, ended_because = null, authenticated_at = $now',
    );
  }

  private ids(): string {
    return [...this.people.values()].map(({ id }) => `'${id}'`).join(', ');
  }

  private async run(statement: string): Promise<void> {
    const now = `timestamptz '${this.application.clock.now().toISOString()}'`;
    await run(this.application.database.url, statement.replaceAll('$now', now));
  }
}

async function deactivated(
  application: TestApplication,
  customer: TestCustomer,
): Promise<{ customerId: string; collaboratorId: string }> {
  const { id } = await application.people.collaborator(customer);
  const principal = await application.people.signedIn(customer.principal);
  await principal.post(`/collaborators/${id}/deactivations`, { reason: 'Has left' });
  return { customerId: customer.id, collaboratorId: id };
}

async function sessionOf(caller: Caller): Promise<string> {
  return (await caller.get('/sessions/current')).body.id;
}
