import { Inject, Injectable } from '@nestjs/common';
import { Clock, systemActor } from '../kernel';
import { RunningSettings, SETTINGS } from '../platform/config';
import { Database } from '../platform/database';
import { EventBus } from '../platform/events';
import { Attempt, HandlesJob, JobHandler } from '../platform/jobs';
import { ContentSeal } from './content-seal';
import { LetterFailed, LetterFailure } from './events/letter-failed.event';
import { LetterSent } from './events/letter-sent.event';
import { LetterFrame, letterFrame } from './letter-frame';
import { Letter } from './letter.entity';
import { MailServer } from './mail-server';
import { AddressRefused, LetterDelayed, LetterRefused } from './mail-server.errors';
import { renderLetter } from './render-letter';

export const DELIVER_LETTER = 'deliver-letter';

export interface DeliverLetterPayload {
  readonly letterId: string;
  readonly customerId: string | null;
  /** of the request that wrote it */
  readonly correlationId: string;
}

type Outcome = 'sent' | 'delayed' | LetterFailure;

/** As much of what a mail server says as we keep. */
const LONGEST_ANSWER = 500;

/**
 * Takes one letter to the mail server, and writes down what came of it.
 *
 * At least once: should the process die after the server took the letter and before that is written down, it is sent again, under
 * the same Message-ID. No transaction is open while the server is spoken to.
 */
@Injectable()
@HandlesJob(DELIVER_LETTER)
export class DeliverLetter implements JobHandler<DeliverLetterPayload> {
  private readonly frame: LetterFrame;

  constructor(
    private readonly database: Database,
    private readonly events: EventBus,
    private readonly server: MailServer,
    private readonly contentSeal: ContentSeal,
    private readonly clock: Clock,
    @Inject(SETTINGS) settings: RunningSettings,
  ) {
    this.frame = letterFrame(settings.MAIL_FROM, settings.ORIGIN);
  }

  /** @throws LetterDelayed so that the queue tries again later, or tells that this was the last time */
  async run({ letterId, customerId, correlationId }: DeliverLetterPayload, { isLast }: Attempt): Promise<void> {
    const letter = await this.find(letterId, customerId);
    if (!letter?.sealedContent) return;
    const { outcome, answer } = await this.attempt(letter, letter.sealedContent);
    await this.record(letter, outcome === 'delayed' && isLast ? 'given_up' : outcome, answer, correlationId);
    // what the server said may name the address; it stands in the letter's row, and not in the queue's log
    if (outcome === 'delayed') throw new LetterDelayed(`letter ${letterId} was put off`);
  }

  private find(id: string, customerId: string | null): Promise<Letter | null> {
    return this.database.inScopeOf(customerId, 'letter to be sent', () =>
      this.database.manager.findOneBy(Letter, { id }),
    );
  }

  private async attempt(letter: Letter, sealedContent: Buffer): Promise<{ outcome: Outcome; answer: string }> {
    try {
      return { outcome: 'sent', answer: await this.send(letter, sealedContent) };
    } catch (error) {
      return { outcome: outcomeOf(error), answer: (error as Error).message };
    }
  }

  private send(letter: Letter, sealedContent: Buffer): Promise<string> {
    const content = this.contentSeal.open(sealedContent);
    return this.server.handOver({
      ...renderLetter(content, letter.language, this.frame),
      // in this form it is one address, whatever stands in it
      to: { name: '', address: letter.address },
      messageId: letter.messageId,
      date: letter.queuedAt,
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': letter.language }, // RFC 3834 §5
    });
  }

  private async record(letter: Letter, outcome: Outcome, answer: string, correlationId: string): Promise<void> {
    const now = this.clock.now();
    const [isSent, isDelayed] = [outcome === 'sent', outcome === 'delayed'];
    const words = answer.replace(/\p{Cc}+/gu, ' ').slice(0, LONGEST_ANSWER);
    await this.database.inScopeOf(letter.customerId, 'delivery of a letter', async () => {
      const recorded = await this.database.query(
        `update letters
         set attempts = attempts + 1,
             server_answer = $2,
             sent_at = $3,
             failed_at = $4,
             sealed_content = case when $5 then sealed_content end
         where id = $1 and sealed_content is not null
         returning id`,
        [letter.id, words, isSent ? now : null, isSent || isDelayed ? null : now, isDelayed],
      );
      if (recorded.length > 0) await this.announce(letter, outcome, now, correlationId);
    });
  }

  private async announce(letter: Letter, outcome: Outcome, now: Date, correlationId: string): Promise<void> {
    if (outcome === 'delayed') return;
    const { id: letterId, kind, customerId, accountId } = letter;
    const [subject, by] = [{ customerId, accountId }, systemActor('mail', correlationId)];
    await this.events.publish(
      outcome === 'sent'
        ? new LetterSent(subject, by, now, { letterId, kind })
        : new LetterFailed(subject, by, now, { letterId, kind, because: outcome }),
    );
  }
}

function outcomeOf(error: unknown): Outcome {
  if (error instanceof AddressRefused) return 'address_refused';
  return error instanceof LetterRefused ? 'letter_refused' : 'delayed';
}
