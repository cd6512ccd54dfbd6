import { ALL_HOLD_KINDS, HOLD_KINDS, HoldKind, Lifter } from '../../src/holds';
import { after, MINUTE } from '../../src/kernel';
import { startApplication, TestApplication } from '../support/application';
import { HeldPerson, PlacedHold } from './held-person';
import { REMEDIES, Remedy, Rules } from './remedies';

/** Holds, a remedy that was used while they were in force, and what was in force then. */
interface Observation {
  readonly remedy: Remedy;
  readonly before: readonly PlacedHold[];
  /** by hand: the one that was to be lifted */
  readonly target: PlacedHold | null;
  readonly wasOpen: boolean;
  readonly after: readonly HoldKind[];
}

/** Every set of kinds, the empty one too. */
const SUBSETS = Array.from({ length: 2 ** ALL_HOLD_KINDS.length }, (_, subset) =>
  ALL_HOLD_KINDS.filter((_kind, bit) => (subset >> bit) & 1),
);

const itsTime: Remedy = {
  name: 'its time',
  lifts: ({ kind }, rules) => rules[kind].mayEndByItself,
  isOpenTo: () => true,
  use: () => Promise.resolve(true),
};

let application: TestApplication;
const observations: Observation[] = [];

beforeAll(async () => {
  application = await startApplication({
    JOBS: false,
    LETTERS_PER_HOUR: 10_000,
    LETTERS_ON_REQUEST_PER_HOUR: 10_000,
    PASSWORD_HISTORY: 0,
  });
  for (const seen of await Promise.all(REMEDIES.map(tried))) observations.push(...seen);
  observations.push(...(await waitedFor()));
}, 300_000); // thirty seconds where nothing else runs
afterAll(() => application.stop());

/** The remedy, used in every situation. */
async function tried(remedy: Remedy): Promise<Observation[]> {
  const person = await HeldPerson.of(application);
  const seen: Observation[] = [];
  for (const [turn, kinds] of SUBSETS.entries()) {
    let before = await person.hold(kinds, turn);
    for (const each of remedy.isByHand ? kinds.keys() : [0]) {
      const target = remedy.isByHand ? before[each]! : null;
      const wasOpen = await remedy.use(person, target?.id ?? '');
      const left = await person.inForce();
      seen.push({ remedy, before, target, wasOpen, after: left });
      if (remedy.isByHand && left.length < before.length) before = await person.hold(kinds, turn);
    }
  }
  return seen;
}

/** Holds whose end has come, where they may have one. */
async function waitedFor(): Promise<Observation[]> {
  const person = await HeldPerson.of(application);
  const seen: Observation[] = [];
  for (const [turn, kinds] of SUBSETS.entries()) {
    const before = await person.hold(kinds, turn, after(application.clock.now(), MINUTE));
    application.clock.advance(MINUTE);
    seen.push({ remedy: itsTime, before, target: null, wasOpen: true, after: await person.inForce() });
  }
  return seen;
}

function expectedAfter({ remedy, before, target, wasOpen }: Observation, rules: Rules): HoldKind[] {
  if (!wasOpen) return before.map(({ kind }) => kind).sort();
  const left = before.filter((hold) => !((target === null || target === hold) && remedy.lifts(hold, rules)));
  const kinds = left.map(({ kind }) => kind);
  return [...new Set(remedy.places ? [...kinds, remedy.places] : kinds)].sort();
}

/** What doesn't fit the rules, in words. */
function misfits(seen: readonly Observation[], rules: Rules): string[] {
  return seen
    .filter((each) => String(expectedAfter(each, rules)) !== String(each.after))
    .map(({ remedy, before, target, after: left }) => {
      const said = before.map(({ kind, side }) => `${kind} (${side})`).join(', ');
      return `${said}: ${remedy.name}${target ? ` of ${target.kind}` : ''} leaves ${left.join(', ') || 'none'}`;
    });
}

describe.each([...REMEDIES, itsTime])('$name', (remedy) => {
  const seen = () => observations.filter((each) => each.remedy === remedy);

  it('lifts its own holds only, whatever else is in force', () => {
    expect(seen().length).toBeGreaterThanOrEqual(SUBSETS.length);
    expect(misfits(seen(), HOLD_KINDS)).toEqual([]);
  });

  it('is there for whomever it is meant for, whatever else is in force', () => {
    const wrong = seen().filter((each) => each.wasOpen !== remedy.isOpenTo(each.before.map(({ kind }) => kind)));
    expect(wrong.map(({ before, wasOpen }) => [before.map(({ kind }) => kind), wasOpen])).toEqual([]);
  });
});

describe('Had the table of kinds one thing otherwise, this would be noticed:', () => {
  const ACTS: Lifter[] = [
    'first-password',
    'new-password',
    'new-password-by-link',
    'new-password-by-phone',
    'unlock-code',
    'billing-status',
    'customer',
    'staff',
  ];
  const flipped = ALL_HOLD_KINDS.flatMap((kind) => {
    const isPlacedByHand = HOLD_KINDS[kind].placedBy.some((side) => side !== 'system');
    return [...ACTS, ...(isPlacedByHand ? (['placing-side'] as const) : [])].map((lifter) => ({ kind, lifter }));
  });

  it.each(flipped)('whether $kind is lifted by $lifter', ({ kind, lifter }) => {
    const { liftedBy }: Rules[HoldKind] = HOLD_KINDS[kind];
    const others = liftedBy.filter((each) => each !== lifter);
    const otherwise = {
      ...HOLD_KINDS[kind],
      liftedBy: others.length < liftedBy.length ? others : [...liftedBy, lifter],
    };
    expect(misfits(observations, { ...HOLD_KINDS, [kind]: otherwise })).not.toEqual([]);
  });

  it.each(ALL_HOLD_KINDS)('whether %s may end by itself', (kind) => {
    const otherwise = { ...HOLD_KINDS[kind], mayEndByItself: !HOLD_KINDS[kind].mayEndByItself };
    expect(misfits(observations, { ...HOLD_KINDS, [kind]: otherwise })).not.toEqual([]);
  });
});
