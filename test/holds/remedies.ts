import { CompletedAct, HOLD_KINDS, HoldKind, HoldKindRules, Lifter } from '../../src/holds';
import type { Side } from '../../src/kernel';
import type { HeldPerson, PlacedHold } from './held-person';

export type Rules = Readonly<Record<HoldKind, HoldKindRules>>;

/** What somebody can do about holds, through the door that it has in the service. */
export interface Remedy {
  readonly name: string;
  /** by hand: one hold at a time */
  readonly isByHand?: true;
  /** Whether it lifts such a hold, as the table of kinds has it. */
  lifts(hold: PlacedHold, rules: Rules): boolean;
  /** a hold that it places */
  readonly places?: HoldKind;
  /** Whether its door must be open to somebody with these holds. */
  isOpenTo(kinds: readonly HoldKind[]): boolean;
  /** Uses it. @param holdId by hand: which @returns whether the door was open */
  use(person: HeldPerson, holdId: string): Promise<boolean>;
}

const always = () => true;
const by =
  (lifter: Lifter): Remedy['lifts'] =>
  ({ kind }, rules) =>
    rules[kind].liftedBy.includes(lifter);
const isLiftedBy = (kind: HoldKind, lifter: Lifter) => by(lifter)({ kind, side: 'system' }, HOLD_KINDS);

/** The act alone, as if the door to it were open to everybody. */
const actOf = (act: CompletedAct): Remedy => ({
  name: `the act ${act}`,
  lifts: by(act),
  isOpenTo: always,
  use: (person) => person.completed(act),
});

const byHandOf = (side: Side): Remedy => ({
  name: `lifted by hand, by ${side}`,
  isByHand: true,
  lifts: ({ kind, side: placing }, rules) => {
    const { liftedBy } = rules[kind];
    return liftedBy.includes(side) || (liftedBy.includes('placing-side') && placing === side);
  },
  isOpenTo: always,
  use: (person, holdId) => person.liftedByHand(holdId, side),
});

/** A code on a phone is no way round the mailbox. */
const isForPhones = (kind: HoldKind) =>
  kind !== 'awaiting_activation' &&
  (isLiftedBy(kind, 'new-password-by-phone') || !isLiftedBy(kind, 'new-password-by-link'));

/** A session goes on, and the password that it has to give is looked at. */
const isForSessions = (kind: HoldKind) => {
  const { onSessions, forbidsEvaluatingPassword }: HoldKindRules = HOLD_KINDS[kind];
  return onSessions === 'none' && !forbidsEvaluatingPassword;
};

/** Every way in which a hold may come to its end, but for its time. */
export const REMEDIES: readonly Remedy[] = [
  {
    name: 'an unlock code',
    lifts: by('unlock-code'),
    isOpenTo: always,
    use: async (person) => person.post('/unlocks', { identifier: person.userName, code: (await person.unlock()).code }),
  },
  {
    name: 'an unlock link',
    lifts: by('unlock-code'),
    isOpenTo: always,
    use: async (person) => person.post('/unlocks-by-link', { token: (await person.unlock()).secret }),
  },
  {
    name: 'a new password through a reset link',
    lifts: by('new-password-by-link'),
    isOpenTo: always,
    use: (person) => person.chooseThroughLink('reset'),
  },
  {
    name: 'a first password through an activation link',
    lifts: by('first-password'),
    isOpenTo: always,
    use: (person) => person.chooseThroughLink('activation'),
  },
  {
    name: 'a new password with a code on the phone',
    lifts: by('new-password-by-phone'),
    isOpenTo: (kinds) => kinds.every(isForPhones),
    use: (person) => person.chooseByPhone(),
  },
  {
    name: 'a new password in one’s own session',
    lifts: by('new-password'),
    isOpenTo: (kinds) => kinds.every(isForSessions),
    use: (person) => person.changeOwn(),
  },
  {
    name: '“this wasn’t me”',
    lifts: () => false,
    places: 'suspicious_activity',
    isOpenTo: always,
    use: (person) => person.reportActivity(),
  },
  actOf('billing-status'),
  actOf('new-password'),
  actOf('new-password-by-phone'),
  byHandOf('staff'),
  byHandOf('customer'),
];
