import { Injectable } from '@nestjs/common';
import { Accounts } from '../../accounts';
import { newId, systemActor } from '../../kernel';
import { Database } from '../../platform/database';
import { HandlesJob, JobHandler, RunsAt } from '../../platform/jobs';
import { ReactivationAnswers } from './reactivation-answers';
import { ReactivationRecords } from './reactivation-records';

export const NOTE_EXPIRED_REACTIVATIONS = 'note-expired-reactivations';

/** Every hour, tells those whose requests nobody has answered in time. That a request is over follows from its times alone. */
@Injectable()
@HandlesJob(NOTE_EXPIRED_REACTIVATIONS)
@RunsAt('41 * * * *')
export class NoteExpiredRequests implements JobHandler<object> {
  constructor(
    private readonly records: ReactivationRecords,
    private readonly accounts: Accounts,
    private readonly answers: ReactivationAnswers,
    private readonly database: Database,
  ) {}

  async run(): Promise<void> {
    const by = systemActor('jobs', newId());
    await this.database.acrossCustomers('reactivation requests expired', async () => {
      for (const { accountId } of await this.records.noteExpired(by)) {
        const account = await this.accounts.get(accountId);
        await this.answers.tell(account, { answer: 'expired', reason: null, stillHeld: false }, by);
      }
    });
  }
}
