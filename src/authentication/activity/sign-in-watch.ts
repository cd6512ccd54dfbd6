import { Inject, Injectable } from '@nestjs/common';
import { BreachedPasswords, LockedAccount } from '../../accounts';
import { Clock, Origin } from '../../kernel';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { PastSignIns } from '../access-log/sign-in-history';
import { Visits } from '../access-log/visits';
import { breachedPassword } from './breached-password';
import { commonPassword } from './common-password';
import { farApart } from './far-apart';
import { passwordGuessed } from './password-guessed';
import { Reactions } from './reactions';
import { Rule } from './rule';
import { Finding } from './suspicions';

const RULES: readonly Rule[] = [passwordGuessed, farApart, commonPassword, breachedPassword];

/** Looks at whoever has given the right password. In the caller's transaction, which has locked the account. */
@Injectable()
export class SignInWatch {
  constructor(
    private readonly visits: Visits,
    private readonly breachedPasswords: BreachedPasswords,
    private readonly reactions: Reactions,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  /**
   * Tells the person of what is suspicious, and places the holds that it takes. Asking for a second factor is left to the caller.
   *
   * @param past what the access log knows of the account
   * @returns what is suspicious
   */
  async look(account: LockedAccount, password: string, past: PastSignIns, origin: Origin): Promise<Finding[]> {
    const isBreached = await this.breachedPasswords.include(password);
    const { country } = this.visits.of(origin);
    const circumstances = { past, password, isBreached, country, now: this.clock.now() };
    const findings = RULES.filter((rule) => rule.applies(circumstances, this.settings))
      .map((rule) => ({ suspicion: rule.suspicion, reaction: rule.reaction(this.settings) }))
      .filter(({ reaction }) => reaction !== 'off');
    for (const finding of findings) await this.reactions.to(account, finding, { kind: 'anonymous', origin });
    return findings;
  }
}
