import { Accounts, Customers } from '../../src/accounts';
import { CompletedAct, Hold, HoldKind, Holds } from '../../src/holds';
import { AccountActor, AccountRole, Actor, newId, Side, Subject, systemActor } from '../../src/kernel';
import { Database } from '../../src/platform/database';
import { Person, TestApplication, TestCustomer } from '../support/application';
import { DESIGN } from './table';

export interface HoldOptions {
  readonly startsAt?: Date;
  readonly endsAt?: Date;
}

/** Holds, within reach of a test: on one collaborator of one customer, by each of the three sides. */
export class Ground {
  private constructor(
    readonly application: TestApplication,
    readonly customer: TestCustomer,
    readonly anna: Person,
    private readonly actors: Readonly<Record<Side, Actor>>,
  ) {}

  /** A new customer with a new collaborator, who can sign in. */
  static async of(application: TestApplication): Promise<Ground> {
    const customer = await application.people.customer();
    const ground = Ground.on(application, customer, await application.people.collaborator(customer));
    await ground.complete('new-password'); // her password would expire one day
    return ground;
  }

  /** The same, at less cost: nobody of them has a password. */
  static async withoutPasswords(application: TestApplication): Promise<Ground> {
    const name = `bare${newId().replaceAll('-', '')}`;
    return application.app.get(Database).acrossCustomers('test', async () => {
      const { customer, principal } = await application.app
        .get(Customers, { strict: false })
        .create(
          { name, kind: 'company', country: 'IT', principal: { userName: name, displayName: 'Carla Bianchi' } },
          systemActor('test', newId()),
        );
      const anna = await application.app
        .get(Accounts, { strict: false })
        .create(
          { customerId: customer.id, role: 'collaborator', userName: `anna/${name}`, displayName: 'Anna Rossi' },
          systemActor('test', newId()),
        );
      return Ground.on(
        application,
        { id: customer.id, principal: { ...principal, email: '' }, mailboxes: [] },
        { ...anna, email: '' },
      );
    });
  }

  private static on(application: TestApplication, customer: TestCustomer, anna: Person): Ground {
    return new Ground(application, customer, anna, {
      customer: actorOf(customer.principal.id, 'principal', customer.id),
      staff: actorOf(newId(), 'support', null),
      system: systemActor('test', newId()),
    });
  }

  by(side: Side): Actor {
    return this.actors[side];
  }

  /** What a hold of the kind rests on. */
  subjectOf(kind: HoldKind): Subject {
    return { customerId: this.customer.id, accountId: DESIGN[kind].on === 'account' ? this.anna.id : null };
  }

  place(
    kind: HoldKind,
    side = this.aSideThatPlaces(kind),
    options: HoldOptions = {},
    on = this.subjectOf(kind),
  ): Promise<Hold> {
    return this.within(() => this.holds.place({ on, kind, reason: `test of ${kind}`, ...options }, this.by(side)));
  }

  lift(holdId: string, side: Side, accountId = this.anna.id): Promise<void> {
    return this.within(() => this.holds.lift(accountId, holdId, 'by hand', this.by(side)));
  }

  /** Does the act, and gives the kinds of the holds that it lifted. */
  async complete(act: CompletedAct): Promise<HoldKind[]> {
    const lifted = await this.within(async () => [
      ...(await this.holds.liftBy(act, this.anna.id, act, this.by('system'))),
      ...(await this.holds.liftFromCustomerBy(act, this.customer.id, act, this.by('system'))),
    ]);
    return lifted.map(({ kind }) => kind).sort();
  }

  async inForce(): Promise<HoldKind[]> {
    const holds = await this.within(() =>
      this.holds.inForce({ accountId: this.anna.id, customerId: this.customer.id }),
    );
    return holds.map(({ kind }) => kind).sort();
  }

  aSideThatPlaces(kind: HoldKind): Side {
    return DESIGN[kind].placedBy[0]!;
  }

  get holds(): Holds {
    return this.application.app.get(Holds, { strict: false });
  }

  private within<T>(work: () => Promise<T>): Promise<T> {
    return this.application.app.get(Database).acrossCustomers('test', work);
  }
}

function actorOf(accountId: string, role: AccountRole, customerId: string | null): AccountActor {
  return {
    kind: 'account',
    accountId,
    role,
    customerId,
    sessionId: newId(),
    restrictedTo: null,
    permissions: [],
    authenticatedAt: new Date(),
    origin: { correlationId: newId() },
  };
}
