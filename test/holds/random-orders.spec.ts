import fc from 'fast-check';
import { ALL_HOLD_KINDS, HoldKind, HoldNotFound, HoldNotLiftable, HoldNotPlaceable } from '../../src/holds';
import { after, Side, SIDES } from '../../src/kernel';
import { startApplication, TestApplication } from '../support/application';
import { Ground } from './ground';
import { Act, ACTS, DESIGN } from './table';

const RUNS = 40;

type Step =
  | {
      readonly do: 'place';
      readonly kind: HoldKind;
      readonly side: Side;
      readonly startsIn: number;
      readonly lasts: number | null;
    }
  | { readonly do: 'lift'; readonly which: number; readonly side: Side }
  | { readonly do: 'complete'; readonly act: Act }
  | { readonly do: 'wait'; readonly milliseconds: number };

interface ModelHold {
  readonly id: string;
  readonly kind: HoldKind;
  readonly side: Side;
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  lifted: boolean;
}

const milliseconds = fc.constantFrom(1, 2, 3, 5, 10);
const side = fc.constantFrom(...SIDES);
const lift = fc.record({ do: fc.constant('lift' as const), which: fc.nat(9), side });
const complete = fc.record({ do: fc.constant('complete' as const), act: fc.constantFrom(...ACTS) });
const wait = fc.record({ do: fc.constant('wait' as const), milliseconds });
const place = (kinds: readonly HoldKind[]) =>
  fc.record({
    do: fc.constant('place' as const),
    kind: fc.constantFrom(...kinds),
    side,
    startsIn: fc.constantFrom(0, 0, 0, 2, 5),
    lasts: fc.option(milliseconds),
  });

/** A walk keeps to a few kinds, so that they meet again and again. */
const walks = fc
  .uniqueArray(fc.constantFrom(...ALL_HOLD_KINDS), { minLength: 2, maxLength: 4 })
  .chain((kinds) =>
    fc.array(
      fc.oneof(
        { weight: 5, arbitrary: place(kinds) },
        { weight: 2, arbitrary: lift },
        { weight: 2, arbitrary: complete },
        { weight: 2, arbitrary: wait },
      ),
      { minLength: 8, maxLength: 30 },
    ),
  );

let application: TestApplication;

beforeAll(async () => {
  application = await startApplication({ JOBS: false });
});
afterAll(() => application.stop());

/** What a page of paper knows of holds: the rows, and the table of the design. */
class Model {
  readonly holds: ModelHold[] = [];

  inForce(now: Date): HoldKind[] {
    return this.holds
      .filter((hold) => this.stands(hold, now) && hold.startsAt <= now)
      .map(({ kind }) => kind)
      .sort();
  }

  stands({ lifted, endsAt }: ModelHold, now: Date): boolean {
    return !lifted && (endsAt === null || endsAt > now);
  }

  /** Of several the first to start, and of those the first that was placed. */
  standing(kind: HoldKind, side: Side, startsAt: Date, now: Date): ModelHold | undefined {
    return this.holds
      .filter((hold) => hold.kind === kind && hold.side === side && hold.startsAt <= startsAt && this.stands(hold, now))
      .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime())[0];
  }

  complete(act: Act, now: Date): HoldKind[] {
    const lifted = this.holds.filter((hold) => this.stands(hold, now) && DESIGN[hold.kind].liftedByAct.includes(act));
    for (const hold of lifted) hold.lifted = true;
    return lifted.map(({ kind }) => kind).sort();
  }
}

class Walk {
  readonly seen = { placed: 0, stood: 0, refused: 0, lifted: 0, ended: 0 };
  private readonly model = new Model();

  constructor(private readonly ground: Ground) {}

  async take(step: Step): Promise<void> {
    if (step.do === 'place') await this.place(step);
    else if (step.do === 'lift') await this.lift(step);
    else if (step.do === 'complete') await this.complete(step);
    else application.clock.advance(step.milliseconds);
    expect(await this.ground.inForce()).toEqual(this.model.inForce(this.now));
  }

  private get now(): Date {
    return application.clock.now();
  }

  private async place({ kind, side, startsIn, lasts }: Extract<Step, { do: 'place' }>): Promise<void> {
    const startsAt = after(this.now, startsIn);
    const endsAt = lasts === null ? null : after(startsAt, lasts);
    const placing = this.ground.place(kind, side, { startsAt, ...(endsAt && { endsAt }) });
    const { placedBy, mayBeGivenAnEnd } = DESIGN[kind];
    if (!placedBy.includes(side) || (endsAt && !mayBeGivenAnEnd)) {
      this.seen.refused += 1;
      return expect(placing).rejects.toThrow(HoldNotPlaceable);
    }
    const standing = this.model.standing(kind, side, startsAt, this.now);
    const { id } = await placing;
    if (standing) expect(id).toBe(standing.id);
    else this.model.holds.push({ id, kind, side, startsAt, endsAt, lifted: false });
    this.seen[standing ? 'stood' : 'placed'] += 1;
  }

  private async lift({ which, side }: Extract<Step, { do: 'lift' }>): Promise<void> {
    const hold = this.model.holds[which % Math.max(this.model.holds.length, 1)];
    if (!hold) return;
    const lifting = this.ground.lift(hold.id, side);
    if (DESIGN[hold.kind].on === 'customer' || !this.model.stands(hold, this.now)) {
      if (!hold.lifted) this.seen.ended += 1;
      return expect(lifting).rejects.toThrow(HoldNotFound);
    }
    if (!DESIGN[hold.kind].liftedByHand[hold.side]?.includes(side))
      return expect(lifting).rejects.toThrow(HoldNotLiftable);
    await lifting;
    hold.lifted = true;
    this.seen.lifted += 1;
  }

  private async complete({ act }: Extract<Step, { do: 'complete' }>): Promise<void> {
    const now = this.now;
    expect(await this.ground.complete(act)).toEqual(this.model.complete(act, now));
  }
}

it('does what the table of the design says, whatever is placed, lifted, completed and waited for, in whatever order', async () => {
  const seen = { placed: 0, stood: 0, refused: 0, lifted: 0, ended: 0 };
  await fc.assert(
    fc.asyncProperty(walks, async (walk) => {
      const taken = new Walk(await Ground.withoutPasswords(application));
      for (const step of walk) await taken.take(step);
      for (const what of Object.keys(seen) as (keyof typeof seen)[]) seen[what] += taken.seen[what];
    }),
    { numRuns: RUNS },
  );
  // the walks went everywhere
  expect(Object.entries(seen).filter(([, count]) => count === 0)).toEqual([]);
}, 60_000);
