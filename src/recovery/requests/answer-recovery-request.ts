import { Inject, Injectable } from '@nestjs/common';
import { IdentifiedAccounts } from '../../accounts';
import { AnonymousActor, Origin } from '../../kernel';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { SecretBox } from '../../platform/crypto';
import { HandlesJob, JobHandler } from '../../platform/jobs';
import { RecoveryMails } from './recovery-mails';
import { RecoveryTexts } from './recovery-texts';
import { RecoveryRequest } from './recovery-request';
import { decide } from './recovery-rules';

export const ANSWER_RECOVERY_REQUEST = 'answer-recovery-request';

export interface TakenRequest {
  readonly request: RecoveryRequest;
  readonly origin: Origin;
}

/** Keeps what people typed from whoever has only the queue. */
@Injectable()
export class RequestSeal {
  private readonly box: SecretBox;

  constructor(@Inject(SETTINGS) settings: RunningSettings) {
    this.box = new SecretBox(settings.SECRET_KEY, 'recovery-requests');
  }

  seal(taken: TakenRequest): string {
    return this.box.seal(JSON.stringify(taken)).toString('base64');
  }

  open(sealed: string): TakenRequest {
    return JSON.parse(this.box.open(Buffer.from(sealed, 'base64'))) as TakenRequest;
  }
}

/** Does what the rules say about a request: the mailbox, or the phone, gets the answer. */
@Injectable()
@HandlesJob(ANSWER_RECOVERY_REQUEST)
export class AnswerRecoveryRequest implements JobHandler<{ sealed: string }> {
  constructor(
    private readonly requestSeal: RequestSeal,
    private readonly identifiedAccounts: IdentifiedAccounts,
    private readonly mails: RecoveryMails,
    private readonly texts: RecoveryTexts,
  ) {}

  async run({ sealed }: { sealed: string }): Promise<void> {
    const { request, origin } = this.requestSeal.open(sealed);
    const by: AnonymousActor = { kind: 'anonymous', origin };
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
