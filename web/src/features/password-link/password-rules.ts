import type { PasswordRuleDto } from '../../api/generated';
import type { OpenChoice } from './opened-link';

/** `open`: not told yet. The service has the last word. */
export type RuleState = 'open' | 'kept' | 'broken';

export interface RuleInState {
  readonly code: string;
  readonly text: string;
  readonly state: RuleState;
  /** whether only the service can tell */
  readonly isCheckedAtSaving: boolean;
}

/** What is known when the states are told. */
export interface Typed {
  readonly password: string;
  /** codes of the rules that the service says this very password breaks, with its sentences */
  readonly faults: ReadonlyMap<string, string>;
  /** the person has pressed the button: what is still too short counts as broken now */
  readonly submitted: boolean;
}

const SHORTEST_NAME = 4;

type Check = (password: string, params: Readonly<Record<string, number>>, link: OpenChoice) => boolean;

/** The rules that the page can check by itself. The others need the service: its list of common passwords, its earlier hashes. */
const IS_KEPT: Readonly<Record<string, Check>> = {
  too_short: (password, { minimum = 0 }) => lengthOf(password) >= minimum,
  too_long: (password, { maximum = Infinity }) => lengthOf(password) <= maximum,
  control_characters: (password) => !/[\p{Cc}\p{Cs}]/u.test(password),
  contains_name: (password, _, { userName, displayName }) => {
    const squashed = squash(password);
    const names = [userName, userName.split('/', 1)[0] ?? '', displayName].map(squash);
    return !names.some((name) => name.length >= SHORTEST_NAME && squashed.includes(name));
  },
};

/** Nobody needs to read these before breaking them. */
const TOLD_WHEN_BROKEN = new Set(['too_long', 'control_characters']);

/** The rules to show, each in the state that it has with what is typed. */
export function rulesInState(link: OpenChoice, typed: Typed): RuleInState[] {
  return link.rules
    .map((rule) => ({
      code: rule.code,
      text: typed.faults.get(rule.code) ?? rule.text,
      state: stateOf(rule, link, typed),
      isCheckedAtSaving: !(rule.code in IS_KEPT),
    }))
    .filter(({ code, state }) => state === 'broken' || !TOLD_WHEN_BROKEN.has(code));
}

function stateOf(rule: PasswordRuleDto, link: OpenChoice, { password, faults, submitted }: Typed): RuleState {
  if (faults.has(rule.code)) return 'broken';
  if (password === '' && !submitted) return 'open';
  const isKept = IS_KEPT[rule.code]?.(password.normalize('NFC'), rule.params, link);
  if (isKept === undefined || (password === '' && isKept)) return 'open';
  if (isKept) return 'kept';
  return rule.code === 'too_short' && !submitted ? 'open' : 'broken';
}

/** Characters as the service counts them: code points. */
function lengthOf(password: string): number {
  return [...password].length;
}

/** Only the letters and digits, whatever their case and accents. */
function squash(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
