import { deviceNameOf } from '../../authentication';
import { ChallengeTold } from '../../challenges';
import { HoldTold, reasonInWords } from '../../holds';
import { Say } from '../../kernel';
import { Moment } from '../../platform/database';
import { showLetter, showTextMessage } from '../../recovery';
import { FromDto, MomentDto } from './story.dto';
import { StoryMoment } from './story';
import { actorOf } from './who-acted';

/** What kinds of moments tell each in their own way. */
type Told = Pick<MomentDto, 'what' | 'title'> &
  Partial<Pick<MomentDto, 'state' | 'explanation' | 'reason' | 'from' | 'facts'>>;

export function showMoment(moment: StoryMoment, userNames: ReadonlyMap<string, string>, say: Say): MomentDto {
  const actor = actorOf(moment);
  const told = tell(moment, say);
  return {
    id: moment.id,
    at: moment.at,
    kind: moment.kind,
    state: null,
    explanation: null,
    by: actor && { ...actor, userName: (actor.accountId !== null && userNames.get(actor.accountId)) || null },
    reason: null,
    from: null,
    facts: null,
    ...told,
    reasonInWords: told.reason ? whyInWords(moment.kind, told.reason, say) : null,
  };
}

function whyInWords(kind: StoryMoment['kind'], reason: string, say: Say): string {
  if (kind === 'session') return say(`support.story.ends.${reason}`);
  if (kind === 'sign_in') return say(`support.story.refusals.${reason}`, { defaultValue: kindsInWords(reason, say) });
  return reasonInWords(reason, say);
}

/** What stood in the way of a sign-in is written down by its kinds. */
function kindsInWords(kinds: string, say: Say): string {
  return kinds
    .split(', ')
    .map((kind) => say(`holds.kinds.${kind}`, { defaultValue: kind }))
    .join('; ');
}

function tell(moment: StoryMoment, say: Say): Told {
  const words = (key: string, values = {}) => say(`support.story.${key}`, values);
  switch (moment.kind) {
    case 'hold':
      return tellHold(moment, say);
    case 'challenge': {
      const { purpose, state } = moment.what;
      const explanation = words(`challengeStates.${state}`, { at: endOf(moment.what) });
      return { what: purpose, state, title: words(`challenges.${purpose}`), explanation };
    }
    case 'letter': {
      const { kind, state, title, address, explanation } = showLetter(moment.what, say, true);
      return { what: kind, state, title: words('letter', { title, address }), explanation };
    }
    case 'text_message': {
      const { kind, state, title, number, explanation } = showTextMessage(moment.what, say, true);
      return { what: kind, state, title: words('textMessage', { title, number }), explanation };
    }
    case 'sign_in': {
      const { result, because, address, country, device } = moment.what;
      return {
        what: result,
        title: say(`authentication.results.${result}`),
        reason: because,
        from: { address, country, device },
      };
    }
    case 'session': {
      const { restrictedTo, endedAt, endedBecause, address, userAgent } = moment.what;
      return {
        what: restrictedTo ?? 'full',
        state: endedAt === null ? 'running' : 'ended',
        title: words(`sessions.${restrictedTo ?? 'full'}`),
        explanation: endedAt === null ? words('sessionStates.running') : words('sessionStates.ended', { endedAt }),
        reason: endedBecause,
        from: from(address, userAgent),
      };
    }
    case 'act': {
      const { name, facts, from: origin } = moment.what;
      return {
        what: name,
        title: words(`acts.${name}`, { defaultValue: name }),
        reason: typeof facts['reason'] === 'string' ? facts['reason'] : null,
        from: from(origin.address, origin.userAgent),
        facts: { ...facts },
      };
    }
  }
}

function tellHold({ at, what: { turn, hold, startsAt, reason } }: Moment<'hold', HoldTold>, say: Say): Told {
  const isForeseen = turn === 'placed' && startsAt > at;
  const values = { hold: say(`holds.kinds.${hold}`), startsAt };
  return {
    what: hold,
    state: turn,
    title: say(`support.story.holds.${isForeseen ? 'foreseen' : turn}`, values),
    explanation: isForeseen ? say('support.story.holds.from', values) : null,
    reason,
  };
}

function endOf(challenge: ChallengeTold): Date {
  return challenge.state === 'live' ? challenge.until : challenge.at;
}

function from(address: string | null | undefined, userAgent: string | null | undefined): FromDto | null {
  const device = deviceNameOf(userAgent ?? undefined);
  return address || device ? { address: address ?? null, country: null, device } : null;
}
