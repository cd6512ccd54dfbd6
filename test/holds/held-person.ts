import { Challenges, NotMeChallenges, PasswordLinkPurpose, ShortCodes } from '../../src/challenges';
import { ALL_HOLD_KINDS, CompletedAct, HOLD_KINDS, HoldKind, HoldNotFound, HoldNotLiftable } from '../../src/holds';
import { after, HOUR, newId, Side } from '../../src/kernel';
import { Database } from '../../src/platform/database';
import { Caller, PASSWORD, type Answer, type TestApplication } from '../support/application';
import { run } from '../support/database';
import { Ground } from './ground';

export interface PlacedHold {
  readonly kind: HoldKind;
  readonly side: Side;
}

/** Somebody who is held again and again, and has in hand whatever helps: links, codes, a phone, a session. */
export class HeldPerson {
  private static numbers = 0;
  private passwords = 0;
  private password = PASSWORD;

  private constructor(
    private readonly ground: Ground,
    private readonly phone: string,
    private readonly session: Caller,
  ) {}

  static async of(application: TestApplication): Promise<HeldPerson> {
    const ground = await Ground.of(application);
    const phone = `+39347${String(1_000_000 + HeldPerson.numbers++)}`;
    await run(
      application.database.url,
      `update accounts set phone = '${phone}', phone_confirmed_at = '2020-01-01' where id = '${ground.anna.id}'`,
    );
    return new HeldPerson(ground, phone, await application.people.signedIn(ground.anna));
  }

  get userName(): string {
    return this.ground.anna.userName;
  }

  /**
   * From now on these holds are in force, and no others.
   *
   * @param turn whose turn it is, of the sides that may place each
   * @param endsAt of those that may end by themselves
   */
  async hold(
    kinds: readonly HoldKind[],
    turn: number,
    endsAt: Date | null = null,
  ): Promise<(PlacedHold & { id: string })[]> {
    const { customer, anna, application } = this.ground;
    const holds = kinds.map((kind) => {
      const { on, placedBy, mayEndByItself } = HOLD_KINDS[kind];
      const side = placedBy[(turn + ALL_HOLD_KINDS.indexOf(kind)) % placedBy.length]!;
      return {
        id: newId(),
        kind,
        side,
        account: on === 'account' ? anna.id : null,
        endsAt: mayEndByItself ? endsAt : null,
      };
    });
    await this.inDatabase(async (database) => {
      await database.query(
        `update holds set lifted_at = $2, lifted_side = 'system', lift_reason = 'the next case' where customer_id = $1 and lifted_at is null`,
        [customer.id, application.clock.now()],
      );
      await database.query(
        `insert into holds (id, kind, customer_id, account_id, placed_side, reason, placed_at, starts_at, ends_at)
         select id, kind, $1, account_id, side, 'test', $2, $2, ends_at
         from unnest($3::uuid[], $4::text[], $5::uuid[], $6::text[], $7::timestamptz[]) as hold (id, kind, account_id, side, ends_at)`,
        [
          customer.id,
          application.clock.now(),
          holds.map(({ id }) => id),
          holds.map(({ kind }) => kind),
          holds.map(({ account }) => account),
          holds.map(({ side }) => side),
          holds.map((hold) => hold.endsAt),
        ],
      );
    });
    return holds;
  }

  inForce(): Promise<HoldKind[]> {
    return this.ground.inForce();
  }

  async post(path: string, body: object, caller: Caller = this.ground.application.anyone): Promise<boolean> {
    return wasOpen(await caller.post(path, body));
  }

  /** What stands in a mail about a lock. */
  unlock(): Promise<{ readonly code: string; readonly secret: string }> {
    return this.inDatabase(async () => {
      const codes = this.part(ShortCodes);
      return codes.issueWithLink(
        this.account,
        { ...(await codes.make('unlock')), purpose: 'unlock' },
        this.ground.by('system'),
      );
    });
  }

  async chooseThroughLink(purpose: PasswordLinkPurpose): Promise<boolean> {
    const { secret } = await this.inDatabase(() =>
      this.part(Challenges).issue(this.account, purpose, this.inAnHour, this.ground.by('system')),
    );
    return this.choose('/passwords', { purpose, token: secret });
  }

  async chooseByPhone(): Promise<boolean> {
    const { code } = await this.inDatabase(async () => {
      const codes = this.part(ShortCodes);
      return codes.issue(this.account, await codes.make('sms_recovery'), this.ground.by('system'), this.phone);
    });
    return this.choose('/phone-code-passwords', { phone: this.phone, code });
  }

  async changeOwn(): Promise<boolean> {
    const newPassword = this.anotherPassword();
    const wasChanged = await this.post(
      '/password-changes',
      { currentPassword: this.password, newPassword },
      this.session,
    );
    if (wasChanged) this.password = newPassword;
    return wasChanged;
  }

  async reportActivity(): Promise<boolean> {
    const { secret } = await this.inDatabase(() =>
      this.part(NotMeChallenges).issue(this.account, this.inAnHour, this.ground.by('system')),
    );
    return this.post('/activity-reports', { token: secret });
  }

  async completed(act: CompletedAct): Promise<boolean> {
    await this.ground.complete(act);
    return true;
  }

  async liftedByHand(holdId: string, side: Side): Promise<boolean> {
    await this.ground.lift(holdId, side).catch((error: unknown) => {
      if (!(error instanceof HoldNotLiftable || error instanceof HoldNotFound)) throw error;
    });
    return true;
  }

  private choose(path: string, proof: object): Promise<boolean> {
    return this.post(path, { ...proof, password: this.anotherPassword() });
  }

  private anotherPassword(): string {
    return `la frase numero ${++this.passwords} da provare`;
  }

  private get account() {
    return { accountId: this.ground.anna.id, customerId: this.ground.customer.id };
  }

  private get inAnHour(): Date {
    return after(this.ground.application.clock.now(), HOUR);
  }

  private part<T>(type: abstract new (...given: never[]) => T): T {
    return this.ground.application.app.get<T>(type, { strict: false });
  }

  private inDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
    const database = this.part(Database);
    return database.acrossCustomers('test', () => work(database));
  }
}

function wasOpen({ status, body }: Answer): boolean {
  if (status >= 500 || status === 429) throw new Error(JSON.stringify(body));
  return status < 300;
}
