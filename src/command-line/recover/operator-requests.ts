import { Injectable } from '@nestjs/common';
import { operatorActor } from '../../kernel';
import { GivenIdentifiers, readRequest, RecoveryRequests, Wanted } from '../../recovery';
import { Conversation } from '../conversation';
import { House } from '../house';
import { WrongUse } from '../wrong-use';
import { describeRecovery } from './described-recovery';

type Field = Exclude<keyof GivenIdentifiers, 'country'>;

const OPTIONS: Readonly<Record<Field, string>> = {
  userName: '--user-name',
  email: '--email',
  taxNumber: '--tax-number',
  phone: '--phone',
};

/** Asks for recovery in somebody's place, and tells what comes of it. */
@Injectable()
export class OperatorRequests {
  constructor(
    private readonly conversation: Conversation,
    private readonly house: House,
  ) {}

  /**
   * @param allowed the identifiers that may be given
   * @throws WrongUse when it is not exactly one of them
   * @throws MalformedIdentifier saying what is wrong with it
   */
  async ask(wanted: Wanted, given: GivenIdentifiers, allowed: readonly Field[]): Promise<void> {
    if (allowed.filter((field) => given[field] !== undefined).length !== 1) {
      throw new WrongUse(`Give exactly one of ${allowed.map((field) => OPTIONS[field]).join(', ')}.`);
    }
    const request = readRequest(wanted, given, allowed);
    const by = operatorActor(this.conversation.correlationId);
    const decision = await this.house.open((house) => house.get(RecoveryRequests).askForOperator(request, by));
    const described = describeRecovery(decision, request.identifier);
    this.conversation.answer(described, () => {
      const values = {
        sentTo: described.sentTo.join(', '),
        instead: described.useInstead.map((way) => this.conversation.say(`recovery.ways.${way}`)).join(', '),
      };
      const said = this.conversation.say(`answers.recover.${described.outcome}`, values);
      return described.sentTo.length === 0 ? [said] : [said, this.conversation.say('answers.recover.sentTo', values)];
    });
  }
}
