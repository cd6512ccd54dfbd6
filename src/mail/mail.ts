import { Inject, Injectable } from '@nestjs/common';
import { Actor, after, Clock, HOUR, newId, SECOND } from '../kernel';
import { RunningSettings, SETTINGS } from '../platform/config';
import { Database, Lookups } from '../platform/database';
import { Language } from '../platform/i18n';
import { Jobs } from '../platform/jobs';
import { ContentSeal } from './content-seal';
import { DELIVER_LETTER, DeliverLetterPayload } from './deliver-letter';
import { LetterState, stateOf } from './letter-state';
import { LetterTemplate } from './letter-template';
import { Letter } from './letter.entity';
import { TooManyLetters } from './mail.errors';

/** Whom a letter goes to. */
export interface Recipient {
  readonly accountId: string;
  /** null for staff, who belong to no customer */
  readonly customerId: string | null;
  readonly address: string;
  readonly language: Language;
}

/** Letters to people: queued with the change that causes them, delivered afterwards, their delivery told. */
@Injectable()
export class Mail {
  private readonly host: string;

  constructor(
    private readonly database: Database,
    private readonly lookups: Lookups,
    private readonly jobs: Jobs,
    private readonly contentSeal: ContentSeal,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {
    this.host = new URL(settings.ORIGIN).hostname;
  }

  /**
   * For letters that somebody asks for again, so that nobody floods a mailbox by asking, however its address is written and for whichever
   * customer. Refused before anything is done, the letter before stays good.
   *
   * @throws TooManyLetters saying when there will be room again
   */
  async requireRoom({ kind }: Pick<LetterTemplate<unknown>, 'kind'>, address: string): Promise<void> {
    const now = this.clock.now();
    const limit = this.settings.LETTERS_PER_HOUR;
    const [oldest] = await this.lookups.rows<{ queued_at: Date }>(
      'letters to a mailbox',
      `select queued_at from letters
       where lower(address) = lower($1) and kind = $2 and queued_at > $3
       order by queued_at desc
       offset $4 limit 1`,
      [address, kind, after(now, -HOUR), limit - 1],
    );
    if (!oldest) return;
    const retryAfter = (after(oldest.queued_at, HOUR).getTime() - now.getTime()) / SECOND;
    throw new TooManyLetters({ params: { limit }, retryAfter });
  }

  /**
   * Queues a letter in the caller's transaction: it goes out if and only if that commits.
   *
   * @param template what is said; `data` may hold a secret, which is encrypted while the letter waits and erased afterwards
   * @param by whose act it is about: what becomes of the letter is told under the same correlation id
   */
  async queue<Data>(template: LetterTemplate<Data>, to: Recipient, data: Data, by: Actor): Promise<{ id: string }> {
    const id = newId();
    await this.database.manager.insert(Letter, {
      ...to,
      id,
      kind: template.kind,
      messageId: `<${id}@${this.host}>`,
      sealedContent: this.contentSeal.seal(template.wordings[to.language](data)),
      queuedAt: this.clock.now(),
      attempts: 0,
    });
    const payload: DeliverLetterPayload = {
      letterId: id,
      customerId: to.customerId,
      correlationId: by.origin.correlationId,
    };
    await this.jobs.enqueue(DELIVER_LETTER, payload, { queue: queueOf(to.accountId) });
    return { id };
  }

  /**
   * The letters to an account, the newest first, as far as the caller's transaction sees them.
   *
   * @param limit how many at most
   */
  async lettersTo(accountId: string, limit: number): Promise<LetterState[]> {
    const letters = await this.database.manager.find(Letter, {
      where: { accountId },
      order: { queuedAt: 'desc', id: 'desc' },
      take: limit,
    });
    return letters.map(stateOf);
  }
}

const QUEUES = 64;

/** Letters to one person leave in the order in which they were written, unless the mail server puts one off. */
function queueOf(accountId: string): string {
  return `letters ${parseInt(accountId.slice(-4), 16) % QUEUES}`;
}
