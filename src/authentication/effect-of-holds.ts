import { EffectOnSessions, HOLD_KINDS, HoldKind, HoldKindRules } from '../holds';
import { AccountRole, SessionRestriction } from '../kernel';

/** What the holds in force leave of a session. */
export type SessionVerdict =
  | { readonly may: 'nothing' }
  | { readonly may: 'one_thing'; readonly restrictedTo: SessionRestriction }
  | { readonly may: 'everything' };

/**
 * What may a session that is running still do? What it was restricted to at its start binds it as long as a hold still asks for that:
 * once the invoices are paid, it is a full one.
 */
export function verdictOnRunningSession({
  holds,
  role,
  restrictedTo,
}: {
  holds: readonly HoldKind[];
  role: AccountRole;
  restrictedTo: SessionRestriction | null;
}): SessionVerdict {
  const effects = holds.map((kind) => {
    const { atSignIn, onSessions } = HOLD_KINDS[kind];
    const stillBinds = typeof atSignIn === 'object' && atSignIn.restrictTo === restrictedTo;
    return verdictOn(stillBinds ? atSignIn : onSessions, kind, role);
  });
  return worst(effects);
}

/** The password is right: what kind of session may start? */
export function verdictAtSignIn(holds: readonly HoldKind[], role: AccountRole): SessionVerdict {
  return worst(
    holds.map((kind) => {
      const { atSignIn } = HOLD_KINDS[kind];
      return verdictOn(atSignIn === 'refuse' ? 'end' : atSignIn, kind, role);
    }),
  );
}

/** What a collaborator isn't even told about can't be put right by one: there is nothing for such a session to do. */
function verdictOn(effect: EffectOnSessions, kind: HoldKind, role: AccountRole): SessionVerdict {
  if (effect === 'none') return { may: 'everything' };
  const { hiddenFromCollaborators }: HoldKindRules = HOLD_KINDS[kind];
  if (effect === 'end' || (hiddenFromCollaborators && role === 'collaborator')) return { may: 'nothing' };
  return { may: 'one_thing', restrictedTo: effect.restrictTo };
}

/** Of two restrictions, the password comes first: whoever pays should be who they say they are. */
function worst(verdicts: readonly SessionVerdict[]): SessionVerdict {
  const nothing = verdicts.find(({ may }) => may === 'nothing');
  if (nothing) return nothing;
  const restricted = verdicts.filter((verdict) => verdict.may === 'one_thing');
  return (
    restricted.find(({ restrictedTo }) => restrictedTo === 'change_password') ?? restricted[0] ?? { may: 'everything' }
  );
}
