import { Inject, Injectable } from '@nestjs/common';
import { Clock, newId } from '../kernel';
import { RunningSettings, SETTINGS } from '../platform/config';
import { Database } from '../platform/database';
import { Language } from '../platform/i18n';
import { Jobs } from '../platform/jobs';
import { ContentSeal } from './content-seal';
import { DELIVER_LETTER, DeliverLetterPayload } from './deliver-letter';
import { LetterState, stateOf } from './letter-state';
import { LetterTemplate } from './letter-template';
import { Letter } from './letter.entity';

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
    private readonly jobs: Jobs,
    private readonly contentSeal: ContentSeal,
    private readonly clock: Clock,
    @Inject(SETTINGS) settings: RunningSettings,
  ) {
    this.host = new URL(settings.ORIGIN).hostname;
  }

  /**
   * Queues a letter in the caller's transaction: it goes out if and only if that commits.
   *
   * @param template what is said; `data` may hold a secret, which is encrypted while the letter waits and erased afterwards
   */
  async queue<Data>(template: LetterTemplate<Data>, to: Recipient, data: Data): Promise<{ id: string }> {
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
    const payload: DeliverLetterPayload = { letterId: id, customerId: to.customerId };
    await this.jobs.enqueue(DELIVER_LETTER, payload);
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
