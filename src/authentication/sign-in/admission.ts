import { Injectable } from '@nestjs/common';
import { Account, LockedAccount, Sessions, showHold, SignInRefused, StartedSession } from '../../accounts';
import { explainHold, Hold, Holds } from '../../holds';
import { Clock, DomainError, Origin } from '../../kernel';
import { EventBus } from '../../platform/events';
import { AccessLog } from '../access-log/access-log';
import { SignInMark } from '../access-log/sign-in-entry';
import { PastSignIns, SignInHistory } from '../access-log/sign-in-history';
import { NewDevices } from '../activity/new-devices';
import { AccountHeld } from '../authentication.errors';
import { verdictAtSignIn } from '../effect-of-holds';

export interface SignedIn extends StartedSession {
  readonly account: Account;
  /** from when on a second factor will be asked for; null: it isn't foreseen */
  readonly secondFactorDueFrom: Date | null;
  /** for the device that is to be remembered; null: none is */
  readonly deviceToken: string | null;
}

/** What the steps before have found. */
interface FoundSoFar {
  readonly secondFactorDueFrom: Date | null;
  /** the person has been told so */
  readonly isSuspicious: boolean;
  /** what the access log knows of the account */
  readonly past: PastSignIns;
  /** in force on the account or its customer */
  readonly holds: readonly Hold[];
}

/** The last step of a sign-in: somebody has shown who they are, and what do the holds say? */
@Injectable()
export class Admission {
  constructor(
    private readonly sessions: Sessions,
    private readonly holds: Holds,
    private readonly accessLog: AccessLog,
    private readonly history: SignInHistory,
    private readonly newDevices: NewDevices,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  /** Starts a session, full or restricted. @returns AccountHeld, so that the trace of the refusal is committed, where the holds forbid it */
  async admit(
    account: LockedAccount,
    origin: Origin,
    { secondFactorDueFrom = null, isSuspicious = false, ...found }: Partial<FoundSoFar> = {},
  ): Promise<SignedIn | DomainError> {
    const [past, holds] = await Promise.all([
      found.past ?? this.history.of(account.id, origin),
      found.holds ?? this.holds.inForce(subjectOf(account)),
    ]);
    const verdict = verdictAtSignIn(
      holds.map(({ kind }) => kind),
      account.role,
    );
    const suspicious: SignInMark[] = isSuspicious ? ['suspicious'] : [];
    if (verdict.may === 'nothing') return this.refuse(account, holds, origin, suspicious);
    const restrictedTo = verdict.may === 'one_thing' ? verdict.restrictedTo : null;
    const isNewDevice = await this.newDevices.notice(account, past, origin, !isSuspicious);
    const marks: SignInMark[] = isNewDevice ? ['new_device', ...suspicious] : suspicious;
    const started = await this.sessions.start(account, restrictedTo, origin);
    this.accessLog.write(subjectOf(account), origin, { result: 'signed_in', marks });
    return { account, ...started, secondFactorDueFrom, deviceToken: null };
  }

  private async refuse(
    account: Account,
    holds: readonly Hold[],
    origin: Origin,
    marks: readonly SignInMark[],
  ): Promise<DomainError> {
    const because = holds.map(({ kind }) => kind).join(', ');
    const subject = subjectOf(account);
    this.accessLog.write(subject, origin, { result: 'refused', because, marks });
    await this.events.publish(new SignInRefused(subject, { kind: 'anonymous', origin }, this.clock.now(), { because }));
    const viewer = { accountId: account.id, role: account.role };
    return new AccountHeld({
      extensions: (say) => ({ holds: holds.map((hold) => showHold(explainHold(hold, account.id, viewer), say)) }),
    });
  }
}

const subjectOf = ({ id, customerId }: Account) => ({ accountId: id, customerId });
