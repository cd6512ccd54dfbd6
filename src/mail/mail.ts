import { Inject, Injectable } from '@nestjs/common';
import { Actor, Clock, newId, SECOND } from '../kernel';
import { RunningSettings, SETTINGS } from '../platform/config';
import { Database } from '../platform/database';
import { Language } from '../platform/i18n';
import { Jobs } from '../platform/jobs';
import { ContentSeal } from './content-seal';
import { DELIVER_LETTER, DeliverLetterPayload } from './deliver-letter';
import { LetterTemplate } from './letter-template';
import { Letter } from './letter.entity';
import { TooManyLetters } from './mail.errors';
import { MailboxRoom } from './mailbox-room';

type AnyTemplate = Pick<LetterTemplate<unknown>, 'kind'>;

/** Whom a letter goes to. */
export interface Recipient {
  /** null where the address is nobody's */
  readonly accountId: string | null;
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
    private readonly room: MailboxRoom,
    private readonly jobs: Jobs,
    private readonly contentSeal: ContentSeal,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {
    this.host = new URL(settings.ORIGIN).hostname;
  }

  /**
   * For letters that somebody entitled asks for again, so that nobody floods a mailbox by asking, however its address is written and for whichever
   * customer. Refused before anything is done, the letter before stays good. What strangers asked for doesn't count.
   *
   * @throws TooManyLetters saying when there will be room again
   */
  async requireRoom(template: AnyTemplate, address: string): Promise<void> {
    const fullUntil = await this.room.fullUntil(template.kind, address, 'not on request');
    if (fullUntil === null) return;
    const retryAfter = (fullUntil.getTime() - this.clock.now().getTime()) / SECOND;
    throw new TooManyLetters({ params: { limit: this.settings.LETTERS_PER_HOUR }, retryAfter });
  }

  /**
   * Whether a letter that anybody can ask for may go there now: the mailbox has had neither enough of that kind within the hour, nor of
   * all such letters together. Only those count that are {@link queueOnRequest}ed, so nobody who floods keeps away what managers send.
   */
  async hasRoom({ kind }: AnyTemplate, address: string): Promise<boolean> {
    const isFull = (await this.room.fullUntil(kind, address, 'all')) !== null;
    return !isFull && !(await this.room.isFullOfRequested(address));
  }

  /** Whether a letter may go there now that only somebody can ask for who has proved something: none but those of its kind count. */
  async hasRoomForKind({ kind }: AnyTemplate, address: string): Promise<boolean> {
    return (await this.room.fullUntil(kind, address, 'not on request')) === null;
  }

  /**
   * Queues a letter in the caller's transaction: it goes out if and only if that commits.
   *
   * @param template what is said; `data` may hold a secret, which is encrypted while the letter waits and erased afterwards
   * @param by whose act it is about: what becomes of the letter is told under the same correlation id
   */
  queue<Data>(template: LetterTemplate<Data>, to: Recipient, data: Data, by: Actor): Promise<{ id: string }> {
    return this.insert(template, to, data, by, false);
  }

  /** The same for a letter that somebody asked for who may be anybody: all of these to a mailbox are counted together. */
  queueOnRequest<Data>(template: LetterTemplate<Data>, to: Recipient, data: Data, by: Actor): Promise<{ id: string }> {
    return this.insert(template, to, data, by, true);
  }

  /** The same, unless the mailbox has had such a letter within the hour: then nothing happens. */
  async queueOnceAnHour<Data>(template: LetterTemplate<Data>, to: Recipient, data: Data, by: Actor): Promise<void> {
    if (await this.room.hadWithinTheHour(template.kind, to.address)) return;
    await this.insert(template, to, data, by, true);
  }

  private async insert<Data>(
    template: LetterTemplate<Data>,
    to: Recipient,
    data: Data,
    by: Actor,
    onRequest: boolean,
  ): Promise<{ id: string }> {
    const id = newId();
    await this.database.manager.insert(Letter, {
      ...to,
      id,
      kind: template.kind,
      messageId: `<${id}@${this.host}>`,
      sealedContent: this.contentSeal.seal(template.wordings[to.language](data)),
      queuedAt: this.clock.now(),
      attempts: 0,
      onRequest,
    });
    const payload: DeliverLetterPayload = {
      letterId: id,
      customerId: to.customerId,
      correlationId: by.origin.correlationId,
    };
    await this.jobs.enqueue(DELIVER_LETTER, payload, { queue: queueOf(to.accountId ?? id) });
    return { id };
  }
}

/** So many letters leave at a time, of all processes together: a silent mail server leaves workers to others. */
const QUEUES = 4;

/** Letters to one person leave in the order in which they were written, unless the mail server puts one off. */
function queueOf(accountId: string): string {
  return `letters ${parseInt(accountId.slice(-4), 16) % QUEUES}`;
}
