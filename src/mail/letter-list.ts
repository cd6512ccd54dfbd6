import { Injectable } from '@nestjs/common';
import { Database, decodePosition, Page, pageOf } from '../platform/database';
import { LetterState, stateOf } from './letter-state';
import { Letter } from './letter.entity';

/** The letters that were written, and what became of them, as far as the caller's transaction sees them. */
@Injectable()
export class LetterList {
  constructor(private readonly database: Database) {}

  /**
   * The letters to an account, the newest first.
   *
   * @param after where the page before ended
   */
  async page(accountId: string, limit: number, after?: string): Promise<Page<LetterState>> {
    const last = after === undefined ? null : decodePosition(after, ['id'])[0];
    const letters = await this.database.manager
      .createQueryBuilder(Letter, 'letter')
      .where('letter.account_id = :accountId', { accountId })
      .andWhere(
        `(cast(:last as uuid) is null
          or (letter.queued_at, letter.id) < (select shown.queued_at, shown.id from letters shown where shown.id = :last))`,
        { last },
      )
      .orderBy('letter.queuedAt', 'DESC')
      .addOrderBy('letter.id', 'DESC')
      .limit(limit + 1)
      .getMany();
    return pageOf(letters, limit, ({ id }) => [id], stateOf);
  }

  /** Where a letter goes, or went. @returns null where there is no such letter in sight */
  async addressOf(letterId: string): Promise<string | null> {
    const letter = await this.database.manager.findOne(Letter, { where: { id: letterId }, select: { address: true } });
    return letter?.address ?? null;
  }
}
