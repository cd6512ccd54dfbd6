import { Say } from '../../kernel';
import { WrittenEntry } from './written-entry';

/** The operator at the command line, see `operatorActor`. */
const OPERATOR = 'command-line';
/** What the service notes by itself. */
const CODE = /^[a-z][a-z _-]*$/;
const STAFF_ROLES: readonly unknown[] = ['support', 'administrator'];

/**
 * One sentence: who did what, and to whom.
 *
 * @param names of people, by the ids of their accounts
 */
export function entryInWords(entry: WrittenEntry, names: ReadonlyMap<string, string>, say: Say): string {
  const { name, facts, at } = entry;
  const startsAt = new Date(String(facts['startsAt']));
  const sentence = say(`audit.sentences.${name}`, {
    defaultValue: name,
    ...facts,
    who: whoActed(entry, names, say),
    ...onWhat(entry, names, say),
    startsAt,
    // what is written down today and holds from another day on
    ...(startsAt > new Date(at) && { context: 'later' }),
  });
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Why, as somebody has written it, or in the words for what the service notes by itself; null: nothing was said. */
export function reasonInWords({ facts }: WrittenEntry, say: Say): string | null {
  const reason = facts['reason'] ?? facts['because'] ?? facts['how'];
  if (typeof reason !== 'string' || reason === '') return null;
  return reason
    .split(', ')
    .map((part) => (CODE.test(part) ? codeInWords(part, say) : part))
    .join(', ');
}

function codeInWords(code: string, say: Say): string {
  return say(`audit.reasons.${code}`, { defaultValue: say(`holds.kinds.${code}`, { defaultValue: code }) });
}

function whoActed({ actor }: WrittenEntry, names: ReadonlyMap<string, string>, say: Say): string {
  const words = (key: string) => say(`audit.who.${key}`);
  if (STAFF_ROLES.includes(actor.role)) return words('staff');
  if (actor.kind === 'account') return names.get(actor.accountId ?? '') ?? words('someone');
  return words(actor.name === OPERATOR ? 'operator' : actor.kind);
}

/** The account that it was done to, in each form that a sentence may need; `ofThem` and `forThem` where it doesn't say who acted. */
function onWhat({ actor, subject }: WrittenEntry, names: ReadonlyMap<string, string>, say: Say) {
  const person = names.get(subject.accountId ?? '');
  const seen = person === undefined ? 'unseen' : 'account';
  const them = subject.accountId === null ? 'customer' : seen;
  const whom = subject.accountId === (actor.accountId ?? '') ? 'own' : them;
  return {
    whom: say(`audit.whom.${whom}`, { person }),
    ofWhom: say(`audit.ofWhom.${whom}`, { person }),
    forWhom: say(`audit.forWhom.${whom}`, { person }),
    ofThem: say(`audit.ofWhom.${them}`, { person }),
    forThem: say(`audit.forWhom.${them}`, { person }),
  };
}
