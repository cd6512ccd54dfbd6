import { ALL_HOLD_KINDS, HoldNotFound, HoldNotLiftable, HoldNotPlaceable } from '../../src/holds';
import { after, HOUR, newId, Side, SIDES } from '../../src/kernel';
import { startApplication, TestApplication } from '../support/application';
import { run } from '../support/database';
import { Ground } from './ground';
import { ACTS, DESIGN } from './table';

let application: TestApplication;
let ground: Ground;

beforeAll(async () => {
  application = await startApplication({ JOBS: false });
});
afterAll(() => application.stop());
beforeEach(async () => {
  ground = await Ground.withoutPasswords(application);
});

it('is passed by every kind of hold that there is, and the design knows each', () => {
  expect([...ALL_HOLD_KINDS].sort()).toEqual(Object.keys(DESIGN).sort());
});

describe.each(ALL_HOLD_KINDS)('A hold of kind %s', (kind) => {
  const designed = DESIGN[kind];
  const side = designed.placedBy[0]!;

  describe('when it is placed', () => {
    it.each(SIDES)('is accepted from the sides that the design names, and from no other: %s', async (from) => {
      if (designed.placedBy.includes(from)) {
        expect(await ground.place(kind, from)).toMatchObject({ kind, placedSide: from });
        expect(await ground.inForce()).toEqual([kind]);
      } else {
        await expect(ground.place(kind, from)).rejects.toThrow(HoldNotPlaceable);
        expect(await ground.inForce()).toEqual([]);
      }
    });

    it('rests on what the design says, and on nothing else', async () => {
      const accountId = designed.on === 'account' ? null : ground.anna.id;
      await expect(ground.place(kind, side, {}, { customerId: ground.customer.id, accountId })).rejects.toThrow(
        HoldNotPlaceable,
      );
    });

    it('is given an end only if the design lets it end by itself', async () => {
      const endsAt = after(application.clock.now(), HOUR);
      if (designed.mayBeGivenAnEnd) expect((await ground.place(kind, side, { endsAt })).endsAt).toEqual(endsAt);
      else await expect(ground.place(kind, side, { endsAt })).rejects.toThrow(HoldNotPlaceable);
    });

    it('stands as it is when the same side places it again, and is another one when another side does', async () => {
      const first = await ground.place(kind, side);
      expect((await ground.place(kind, side)).id).toBe(first.id);
      for (const other of designed.placedBy.filter((each) => each !== side)) {
        expect((await ground.place(kind, other)).id).not.toBe(first.id);
      }
      expect(await ground.inForce()).toEqual(designed.placedBy.map(() => kind));
    });

    it('is in force now, though the same side had placed one for later', async () => {
      const later = await ground.place(kind, side, { startsAt: after(application.clock.now(), HOUR) });
      const [now, again] = [
        await ground.place(kind, side),
        await ground.place(kind, side, { startsAt: after(application.clock.now(), HOUR) }),
      ];

      expect(now.id).not.toBe(later.id);
      expect([now.id, later.id]).toContain(again.id);
      expect(await ground.inForce()).toEqual([kind]);
    });

    it('is one, however many place it at once', async () => {
      const placed = await Promise.all(Array.from({ length: 6 }, () => ground.place(kind, side)));

      expect(new Set(placed.map(({ id }) => id)).size).toBe(1);
      expect(await ground.inForce()).toEqual([kind]);
    });

    it('rests on nobody else', async () => {
      const other = await Ground.withoutPasswords(application);
      await ground.place(kind, side);
      expect(await other.inForce()).toEqual([]);
    });
  });

  describe('is in force', () => {
    it('from the very moment it starts', async () => {
      await ground.place(kind, side, { startsAt: after(application.clock.now(), 1_000) });

      application.clock.advance(999);
      expect(await ground.inForce()).toEqual([]);
      application.clock.advance(1);
      expect(await ground.inForce()).toEqual([kind]);
    });

    it('until the very moment before it ends, or for ever', async () => {
      const endsAt = after(application.clock.now(), 1_000);
      await ground.place(kind, side, designed.mayBeGivenAnEnd ? { endsAt } : {});

      application.clock.advance(999);
      expect(await ground.inForce()).toEqual([kind]);
      application.clock.advance(1);
      expect(await ground.inForce()).toEqual(designed.mayBeGivenAnEnd ? [] : [kind]);
      application.clock.advance(365 * 24 * HOUR);
      expect(await ground.inForce()).toEqual(designed.mayBeGivenAnEnd ? [] : [kind]);
    });

    it('anew, as another hold, when it is placed after its end', async () => {
      if (!designed.mayBeGivenAnEnd) return;
      const first = await ground.place(kind, side, { endsAt: after(application.clock.now(), 1_000) });
      application.clock.advance(1_000);

      expect((await ground.place(kind, side)).id).not.toBe(first.id);
      expect(await ground.inForce()).toEqual([kind]);
    });
  });

  describe('is lifted', () => {
    const mayLift = (placedBy: Side, by: Side) => designed.liftedByHand[placedBy]?.includes(by) ?? false;
    const hands = designed.placedBy.flatMap((placedBy) => SIDES.map((by) => ({ placedBy, by })));

    it.each(hands)('by hand as the design says: placed by $placedBy, lifted by $by', async ({ placedBy, by }) => {
      const { id } = await ground.place(kind, placedBy);
      const refusal = designed.on === 'account' ? HoldNotLiftable : HoldNotFound;

      if (mayLift(placedBy, by)) {
        await ground.lift(id, by);
        expect(await ground.inForce()).toEqual([]);
        await expect(ground.lift(id, by)).rejects.toThrow(HoldNotFound);
      } else {
        await expect(ground.lift(id, by)).rejects.toThrow(refusal);
        expect(await ground.inForce()).toEqual([kind]);
      }
    });

    it.each(ACTS)('by the acts that the design names, and by no other: %s', async (act) => {
      await ground.place(kind, side);
      const isLifted = designed.liftedByAct.includes(act);

      expect(await ground.complete(act)).toEqual(isLifted ? [kind] : []);
      expect(await ground.inForce()).toEqual(isLifted ? [] : [kind]);
    });

    it('also before it starts, so that what would have come does not', async () => {
      await ground.place(kind, side, { startsAt: after(application.clock.now(), HOUR) });
      for (const act of designed.liftedByAct) await ground.complete(act);
      application.clock.advance(HOUR);
      expect(await ground.inForce()).toEqual(designed.liftedByAct.length > 0 ? [] : [kind]);
    });

    it('alone: every other hold stays in force', async () => {
      for (const each of ALL_HOLD_KINDS) await ground.place(each);
      const { id } = await ground.place(kind, side);
      const others = ALL_HOLD_KINDS.filter((each) => each !== kind).sort();
      const bystanders = (act: (typeof ACTS)[number]) =>
        others.filter((each) => !DESIGN[each].liftedByAct.includes(act));

      const hand = SIDES.find((by) => mayLift(side, by));
      const act = designed.liftedByAct[0];
      if (hand) await ground.lift(id, hand);
      else await ground.complete(act!);

      expect(await ground.inForce()).toEqual(hand ? others : bystanders(act!));
    });

    it('under its own account’s name only', async () => {
      const other = await Ground.withoutPasswords(application);
      const { id } = await ground.place(kind, side);
      for (const by of SIDES) {
        await expect(ground.lift(id, by, other.anna.id)).rejects.toThrow(HoldNotFound);
        await expect(ground.lift(newId(), by)).rejects.toThrow(HoldNotFound);
      }
      expect(await ground.inForce()).toEqual([kind]);
    });
  });

  it('stays written down with who placed and who lifted it, and why', async () => {
    const { id } = await ground.place(kind, side);
    for (const act of designed.liftedByAct) await ground.complete(act);

    const [row] = await run(application.database.url, `select * from holds where id = '${id}'`);
    expect(row).toMatchObject({ kind, placed_side: side, reason: `test of ${kind}` });
    if (designed.liftedByAct.length > 0) {
      expect(row).toMatchObject({
        lifted_at: application.clock.now(),
        lifted_side: 'system',
        lift_reason: designed.liftedByAct[0],
      });
    }
    await expect(
      run(application.database.url, `set role titolare_application`, `delete from holds where id = '${id}'`),
    ).rejects.toThrow('permission denied');
  });
});
