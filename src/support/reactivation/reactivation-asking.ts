import { Inject, Injectable } from '@nestjs/common';
import { Accounts, LockedAccount, NotMeLinks, Recipients } from '../../accounts';
import { Challenge, Challenges } from '../../challenges';
import { Actor, Clock, DAY, DomainError } from '../../kernel';
import { Mail } from '../../mail';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { Database } from '../../platform/database';
import { EventBus } from '../../platform/events';
import { ReactivationAsked } from '../events/reactivation-asked.event';
import { reactivationAskedLetter } from '../letters/reactivation-asked.letter';
import { MayAsk } from './may-ask';
import { GivenProof, PasswordProof } from './password-proof';
import { ReactivationRecords } from './reactivation-records';
import { ReactivationProof, ReactivationRequest } from './reactivation-request';
import { ReactivationAlreadyAsked } from './reactivation.errors';

/** A principal asks staff to be let in again. It changes nothing about the account: staff decide. */
@Injectable()
export class ReactivationAsking {
  constructor(
    private readonly passwordProof: PasswordProof,
    private readonly challenges: Challenges,
    private readonly accounts: Accounts,
    private readonly mayAsk: MayAsk,
    private readonly records: ReactivationRecords,
    private readonly recipients: Recipients,
    private readonly notMeLinks: NotMeLinks,
    private readonly mail: Mail,
    private readonly events: EventBus,
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  /**
   * @param message in the person's own words, for staff
   * @throws AccountNotDisabled, AskYourSide, ReactivationAlreadyAsked for whoever has proved who they are
   * @throws DomainError for everybody else, as at signing in
   */
  byPassword(given: GivenProof, message: string, by: Actor): Promise<ReactivationRequest> {
    return this.passwordProof.prove(given, by, (account) => this.ask(account, 'password', message, by));
  }

  /**
   * Whose account a link is about. Changes nothing.
   *
   * @throws DomainError that says why the link no longer works
   */
  async open(secret: string): Promise<{ userName: string; expiresAt: Date }> {
    const challenge = await this.live(secret);
    return this.inScopeOf(challenge, async () => {
      const { userName } = await this.accounts.get(challenge.accountId);
      return { userName, expiresAt: challenge.expiresAt };
    });
  }

  /**
   * The link is used up only where the request is opened.
   *
   * @throws DomainError that says why the link no longer works
   * @throws AccountNotDisabled, AskYourSide, ReactivationAlreadyAsked
   */
  async byLink(secret: string, message: string, by: Actor): Promise<ReactivationRequest> {
    const challenge = await this.live(secret);
    return this.inScopeOf(challenge, async () => {
      const account = await this.accounts.lock(challenge.accountId);
      await this.challenges.redeem('reactivation', secret, by);
      const outcome = await this.ask(account, 'link', message, by);
      if (outcome instanceof DomainError) throw outcome;
      return outcome;
    });
  }

  private async ask(
    account: LockedAccount,
    proof: ReactivationProof,
    message: string,
    by: Actor,
  ): Promise<ReactivationRequest | DomainError> {
    const on = await this.mayAsk.subjectOf(account);
    if (on instanceof DomainError) return on;
    const life = this.settings.REACTIVATION_REQUEST_DAYS * DAY;
    const request = await this.records.open({ ...on, proof, message, life }, by);
    if (!request) {
      const standing = await this.records.openOf(account.id);
      return new ReactivationAlreadyAsked({ extensions: { askedAt: standing?.askedAt ?? null } });
    }
    const facts = { requestId: request.id, proof, expiresAt: request.expiresAt.toISOString() };
    await this.events.publish(new ReactivationAsked(on, by, this.clock.now(), facts));
    await this.tell(account, request, by);
    return request;
  }

  private async tell(account: LockedAccount, { askedAt, expiresAt }: ReactivationRequest, by: Actor): Promise<void> {
    const to = await this.recipients.of(account);
    if (!to) return;
    const { displayName: name, userName } = account;
    const notMeLink = await this.notMeLinks.issue(account, by);
    await this.mail.queue(reactivationAskedLetter, to, { name, userName, askedAt, expiresAt, notMeLink }, by);
  }

  private async live(secret: string): Promise<Challenge> {
    const challenge = await this.challenges.find('reactivation', secret);
    this.challenges.requireLive(challenge);
    return challenge;
  }

  private inScopeOf<T>({ customerId }: Challenge, work: () => Promise<T>): Promise<T> {
    return this.database.inScopeOf(customerId, 'reactivation of staff', work);
  }
}
