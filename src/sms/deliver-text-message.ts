import { Inject, Injectable } from '@nestjs/common';
import { Clock, systemActor } from '../kernel';
import { RunningSettings, SETTINGS } from '../platform/config';
import { Database } from '../platform/database';
import { EventBus } from '../platform/events';
import { HandlesJob, JobHandler, Jobs } from '../platform/jobs';
import { ContentSeal } from './content-seal';
import { TextMessageFailed } from './events/text-message-failed.event';
import { TextMessageSent } from './events/text-message-sent.event';
import { isWorthSending, nextTry } from './patience';
import { MessageRefused } from './sms-gateway.errors';
import { SmsGateway } from './sms-gateway.port';
import { TextMessage } from './text-message.entity';

export const DELIVER_TEXT_MESSAGE = 'deliver-text-message';

export interface DeliverTextMessagePayload {
  readonly messageId: string;
  readonly customerId: string | null;
  /** of the request that wrote it */
  readonly correlationId: string;
}

/** So few that a gateway which takes its time never keeps all workers of a process from the letters. */
const QUEUES = 2;

/** Messages to one number leave in the order in which they were written, unless the gateway puts one off: the newest comes last. */
export function queueOf(number: string): string {
  return `text messages ${Number(number.slice(-4)) % QUEUES}`;
}

type Outcome = 'sent' | 'delayed' | 'refused' | 'given_up';

interface Tried {
  readonly outcome: Outcome;
  /** null: the gateway was not spoken to */
  readonly answer: string | null;
}

/** As much of what a gateway says as we keep. */
const LONGEST_ANSWER = 500;

/**
 * Takes one text message to the gateway, and writes down what came of it.
 *
 * At least once: should the process die after the gateway took the message and before that is written down, it is sent again. No
 * transaction is open while the gateway is spoken to. When a message that is put off is tried again is written down with its state,
 * for the backoff of the queue would outlast it.
 */
@Injectable()
@HandlesJob(DELIVER_TEXT_MESSAGE)
export class DeliverTextMessage implements JobHandler<DeliverTextMessagePayload> {
  constructor(
    private readonly database: Database,
    private readonly events: EventBus,
    private readonly jobs: Jobs,
    private readonly gateway: SmsGateway,
    private readonly contentSeal: ContentSeal,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  async run(payload: DeliverTextMessagePayload): Promise<void> {
    const { messageId: id, customerId } = payload;
    const inScope = <T>(work: () => Promise<T>) => this.database.inScopeOf(customerId, 'a text message', work);
    const message = await inScope(() => this.database.manager.findOneBy(TextMessage, { id }));
    if (!message?.sealedContent) return;
    const tried = await this.attempt(message, message.sealedContent);
    await inScope(() => this.record(message, tried, payload));
  }

  private async attempt(message: TextMessage, sealedContent: Buffer): Promise<Tried> {
    if (!isWorthSending(message, this.clock.now())) return { outcome: 'given_up', answer: null };
    const text = this.contentSeal.open(sealedContent);
    try {
      const answer = await this.gateway.handOver({ to: message.number, from: this.settings.SMS_FROM, text });
      return { outcome: 'sent', answer };
    } catch (error) {
      return { outcome: error instanceof MessageRefused ? 'refused' : 'delayed', answer: (error as Error).message };
    }
  }

  private async record(message: TextMessage, tried: Tried, payload: DeliverTextMessagePayload): Promise<void> {
    const now = this.clock.now();
    const notBefore = tried.outcome === 'delayed' ? nextTry(message, now) : null;
    const outcome = tried.outcome === 'delayed' && notBefore === null ? 'given_up' : tried.outcome;
    const isSent = outcome === 'sent';
    const recorded = await this.database.query(
      `update text_messages
       set attempts = attempts + $2,
           gateway_answer = coalesce($3, gateway_answer),
           sent_at = $4,
           failed_at = $5,
           sealed_content = case when $6 then sealed_content end
       where id = $1 and sealed_content is not null
       returning id`,
      [
        message.id,
        tried.answer === null ? 0 : 1,
        tried.answer?.replace(/\p{Cc}+/gu, ' ').slice(0, LONGEST_ANSWER) ?? null,
        isSent ? now : null,
        isSent || notBefore ? null : now,
        notBefore !== null,
      ],
    );
    if (recorded.length === 0) return;
    if (notBefore) {
      const options = { key: message.id, queue: queueOf(message.number), notBefore };
      await this.jobs.enqueue(DELIVER_TEXT_MESSAGE, payload, options);
    } else {
      await this.announce(message, outcome, now, payload.correlationId);
    }
  }

  private async announce(message: TextMessage, outcome: Outcome, now: Date, correlationId: string): Promise<void> {
    const { id: messageId, kind, customerId, accountId } = message;
    const [subject, by] = [{ customerId, accountId }, systemActor('sms', correlationId)];
    await this.events.publish(
      outcome === 'refused' || outcome === 'given_up'
        ? new TextMessageFailed(subject, by, now, { messageId, kind, because: outcome })
        : new TextMessageSent(subject, by, now, { messageId, kind }),
    );
  }
}
