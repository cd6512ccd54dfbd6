import { Injectable } from '@nestjs/common';
import { IdentifiedAccounts } from '../../accounts';
import { AnonymousActor, SystemActor } from '../../kernel';
import { HandlesJob, JobHandler } from '../../platform/jobs';
import { RecoveryMails } from './recovery-mails';
import { RecoveryTexts } from './recovery-texts';
import { RecoveryRequest } from './recovery-request';
import { decide } from './recovery-rules';

export const ANSWER_RECOVERY_REQUEST = 'answer-recovery-request';

export interface TakenRequest {
  readonly request: RecoveryRequest;
  /** whoever asked, of whom nothing is known; or the operator */
  readonly by: AnonymousActor | SystemActor;
}

/** Does what the rules say about a request: the mailbox, or the phone, gets the answer. */
@Injectable()
@HandlesJob(ANSWER_RECOVERY_REQUEST)
export class AnswerRecoveryRequest implements JobHandler<TakenRequest> {
  constructor(
    private readonly identifiedAccounts: IdentifiedAccounts,
    private readonly mails: RecoveryMails,
    private readonly texts: RecoveryTexts,
  ) {}

  async run({ request, by }: TakenRequest): Promise<void> {
    const accounts = await this.identifiedAccounts.with(request.identifier);
    const decision = decide(request.wanted, request.identifier.kind, accounts);
    switch (decision.outcome) {
      case 'send_user_names':
        return this.mails.userNames(decision.accounts, by);
      case 'send_link':
        return this.mails.link(decision.account, by);
      case 'send_code':
        return this.texts.code(decision.account, by);
      case 'ambiguous':
        return decision.letter === null
          ? this.texts.severalAccounts(decision.tell, by)
          : this.mails.anotherWay(decision.tell, decision.letter, by);
      case 'ask_principal':
        return this.mails.anotherWay(decision.tell, 'principal_for_email', by);
      case 'not_found':
        return this.mails.unknownAddress(request.email, by);
      case 'ask_support':
        return;
    }
  }
}
