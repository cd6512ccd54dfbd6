import { AccessExplanation, Account, Customer, ExplainedHold, showAccess } from '../accounts';
import { reasonInWords } from '../holds';
import { LetterState } from '../mail';
import { Conversation } from './conversation';

/** An account, whether it can be used, and what was written to its person. */
export interface ExplainedAccount {
  readonly account: Account;
  /** null for staff */
  readonly customer: Customer | null;
  readonly access: AccessExplanation;
  /** the latest, newest first */
  readonly letters: readonly LetterState[];
}

/** For a program: what the API tells staff of the account's access, and the letters. */
export function inJson({ account, access, letters }: ExplainedAccount, conversation: Conversation): object {
  const { customerId, role, displayName } = account;
  return {
    customerId,
    role,
    displayName,
    ...showAccess(access, (key, values) => conversation.say(key, values)),
    letters,
  };
}

/** For a person. */
export function inLines(explained: ExplainedAccount, conversation: Conversation): string[] {
  const { account, customer, access, letters } = explained;
  const say = (key: string, values = {}) => conversation.say(`answers.explain.${key}`, values);
  const role = say(`roles.${account.role}`, { customer: customer?.name });
  return [
    `${account.userName}: ${account.displayName}, ${role}`,
    verdict(access, conversation),
    ...access.holds.flatMap((hold) => ['', ...holdInLines(hold, conversation)]),
    '',
    letters.length === 0 ? say('noLetters') : say('letters'),
    ...letters.map((letter) => letterInOneLine(letter, conversation)),
  ];
}

function verdict({ usable, deactivatedAt }: AccessExplanation, conversation: Conversation): string {
  if (deactivatedAt) return conversation.say('answers.explain.deactivated', { at: conversation.moment(deactivatedAt) });
  return conversation.say(usable ? 'answers.explain.usable' : 'answers.explain.notUsable');
}

function holdInLines(hold: ExplainedHold, conversation: Conversation): string[] {
  const say = (key: string, values = {}) => conversation.say(`answers.explain.${key}`, values);
  const side = hold.placedBy ? conversation.say(`holds.lifters.${hold.placedBy.side}`) : '';
  const placer = hold.placedBy?.userName === undefined ? side : `${hold.placedBy.userName} (${side})`;
  const lifters = hold.liftedBy.map((lifter) => conversation.say(`holds.lifters.${lifter}`));
  const rows: [string, string][] = [
    ['since', conversation.moment(hold.since)],
    ['until', hold.until ? conversation.moment(hold.until) : say('untilLifted')],
    ['placedBy', placer],
    [
      'reason',
      hold.reason === undefined ? '' : reasonInWords(hold.reason, (key, values = {}) => conversation.say(key, values)),
    ],
    ['liftedBy', lifters.join('; ')],
    ['nextStep', conversation.say(`holds.remedies.${hold.nextStep}`)],
  ];
  const width = Math.max(...rows.map(([key]) => say(key).length));
  return [
    `${conversation.say(`holds.kinds.${hold.kind}`)} [${hold.kind}]`,
    ...rows.map(([key, text]) => `  ${say(key).padEnd(width)}  ${text}`),
  ];
}

function letterInOneLine(
  { queuedAt, kind, address, state, serverAnswer }: LetterState,
  conversation: Conversation,
): string {
  const parts = [
    conversation.moment(queuedAt),
    kind,
    address,
    conversation.say(`answers.explain.letterStates.${state}`),
  ];
  return `  ${[...parts, ...(serverAnswer === null ? [] : [serverAnswer])].join('  ')}`;
}
