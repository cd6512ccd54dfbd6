import { Inject, Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { Actor, after, Clock, HOUR, newId } from '../kernel';
import { RunningSettings, SETTINGS } from '../platform/config';
import { Database } from '../platform/database';
import { EventBus } from '../platform/events';
import { Language } from '../platform/i18n';
import { Jobs } from '../platform/jobs';
import { Allowance } from './allowance';
import { ContentSeal } from './content-seal';
import { DELIVER_TEXT_MESSAGE, DeliverTextMessagePayload, queueOf } from './deliver-text-message';
import { TextMessageFailed } from './events/text-message-failed.event';
import { Networks } from './networks';
import { isServed } from './served-countries';
import { TextMessageTemplate } from './text-message-template';
import { TextMessage } from './text-message.entity';
import { WithheldBecause } from './withheld-because';

/** Whom a text message goes to. */
export interface TextMessageRecipient {
  readonly accountId: string;
  /** null for staff, who belong to no customer */
  readonly customerId: string | null;
  /** E.164 */
  readonly number: string;
  readonly language: Language;
}

/**
 * Text messages to people: queued with the change that causes them, delivered afterwards, their delivery told. Whether one may go is
 * asked first ({@link TextMessages.withheldBecause}), for each costs money and rings in somebody's pocket.
 */
@Injectable()
export class TextMessages {
  /** whether the deployment can send any */
  readonly isConfigured: boolean;

  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly events: EventBus,
    private readonly allowance: Allowance,
    private readonly networks: Networks,
    private readonly contentSeal: ContentSeal,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {
    this.isConfigured = settings.SMS_URL !== undefined;
  }

  /**
   * Whether a message may go there now. Of several that are asked for at once, by whichever process, no more pass than are allowed:
   * whoever is told that it may holds the others up until the commit. So ask once a transaction, and late.
   *
   * @param number E.164
   * @param askedFrom the network of who asked for it; null: nobody outside did
   * @returns null: it may
   */
  async withheldBecause(number: string, askedFrom: string | null): Promise<WithheldBecause | null> {
    if (!this.isConfigured) return 'no_gateway';
    if (!isServed(number, this.settings.SMS_COUNTRIES)) return 'country_not_served';
    return this.allowance.usedUp(number, this.networks.digestOf(askedFrom));
  }

  /**
   * Queues a message in the caller's transaction: it goes out if and only if that commits.
   *
   * @param template what is said; `data` may hold a secret, which is encrypted while the message waits and erased afterwards
   * @param by whose act it is about: what becomes of the message is told under the same correlation id
   * @param askedFrom as in {@link TextMessages.withheldBecause}
   */
  async queue<Data>(
    template: TextMessageTemplate<Data>,
    to: TextMessageRecipient,
    data: Data,
    by: Actor,
    askedFrom: string | null,
  ): Promise<{ id: string }> {
    const id = newId();
    await this.database.manager.insert(TextMessage, {
      ...to,
      id,
      kind: template.kind,
      askedFrom: this.networks.digestOf(askedFrom),
      sealedContent: this.contentSeal.seal(template.wordings[to.language](data)),
      queuedAt: this.clock.now(),
      attempts: 0,
    });
    const payload: DeliverTextMessagePayload = {
      messageId: id,
      customerId: to.customerId,
      correlationId: by.origin.correlationId,
    };
    await this.jobs.enqueue(DELIVER_TEXT_MESSAGE, payload, { queue: queueOf(to.number) });
    return { id };
  }

  /**
   * Writes down that a message was not sent, and why: managers and support look for it where they look for those that were. Once an
   * hour for each reason, so that nobody fills the table by asking.
   */
  async withhold(
    { kind }: Pick<TextMessageTemplate<unknown>, 'kind'>,
    { accountId, customerId, number, language }: TextMessageRecipient,
    because: WithheldBecause,
    by: Actor,
    askedFrom: string | null,
  ): Promise<void> {
    const now = this.clock.now();
    const messages = this.database.manager.getRepository(TextMessage);
    const same = { accountId, kind, number, withheldBecause: because };
    if (await messages.existsBy({ ...same, queuedAt: MoreThan(after(now, -HOUR)) })) return;
    const id = newId();
    await messages.insert({
      ...same,
      id,
      customerId,
      language,
      askedFrom: this.networks.digestOf(askedFrom),
      queuedAt: now,
      attempts: 0,
      failedAt: now,
    });
    await this.events.publish(
      new TextMessageFailed({ customerId, accountId }, by, now, { messageId: id, kind, because }),
    );
  }
}
