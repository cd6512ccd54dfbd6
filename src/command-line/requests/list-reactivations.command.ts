import { INestApplicationContext } from '@nestjs/common';
import { Option, SubCommand } from 'nest-commander';
import { Accounts } from '../../accounts';
import { Database } from '../../platform/database';
import { QueuedRequest, REACTIVATION_STATES, ReactivationQueue, ReactivationState } from '../../support';
import { Manner } from '../conversation';
import { oneOf, plainText } from '../option-values';
import { LONGEST_SEARCH, RequestCommand, SEARCHED } from './request-command';

interface Options extends Manner {
  readonly state?: ReactivationState;
  readonly search?: string;
  readonly assignedTo?: string;
}

const LIMIT = 100;

@SubCommand({ name: 'reactivations', description: 'who asks to be let in again? The longest waiting first' })
export class ListReactivations extends RequestCommand<readonly QueuedRequest[], Options> {
  protected async call(
    house: INestApplicationContext,
    { state = 'open', search, assignedTo: userName }: Options,
  ): Promise<readonly QueuedRequest[]> {
    const assignedTo = userName === undefined ? undefined : await this.staffNamed(userName, house);
    return (await house.get(ReactivationQueue).page({ state, search, assignedTo }, LIMIT)).items;
  }

  private async staffNamed(userName: string, house: INestApplicationContext): Promise<string> {
    const { id } = await house
      .get(Database)
      .acrossCustomers('member of staff named by the operator', () => house.get(Accounts).withUserName(userName));
    return id;
  }

  protected lines(requests: readonly QueuedRequest[]): readonly string[] {
    if (requests.length === 0) return [this.say('none')];
    return requests.map(({ id, askedAt, userName, customerName, assignedToName, message }) => {
      const at = this.conversation.moment(askedAt);
      return [id, at, userName, customerName, assignedToName ?? '–', message.replace(/\s+/g, ' ')].join('  ');
    });
  }

  @Option({ flags: '--state <state>', description: `${REACTIVATION_STATES.join(', ')} (default: open)` })
  parseState(text: string): ReactivationState {
    return oneOf(REACTIVATION_STATES, text);
  }

  @Option({ flags: '--assigned-to <user-name>', description: 'only those that this member of staff looks after' })
  parseAssignedTo(text: string): string {
    return plainText(text);
  }

  @Option({ flags: '--search <text>', description: SEARCHED })
  parseSearch(text: string): string {
    return plainText(text, LONGEST_SEARCH);
  }
}
