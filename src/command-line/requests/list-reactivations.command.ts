import { INestApplicationContext } from '@nestjs/common';
import { Option, SubCommand } from 'nest-commander';
import { QueuedRequest, REACTIVATION_STATES, ReactivationQueue, ReactivationState } from '../../support';
import { Manner } from '../conversation';
import { oneOf, plainText } from '../option-values';
import { LONGEST_SEARCH, RequestCommand, SEARCHED } from './request-command';

interface Options extends Manner {
  readonly state?: ReactivationState;
  readonly search?: string;
}

const LIMIT = 100;

@SubCommand({ name: 'reactivations', description: 'who asks to be let in again? The longest waiting first' })
export class ListReactivations extends RequestCommand<readonly QueuedRequest[], Options> {
  protected async call(
    house: INestApplicationContext,
    { state = 'open', search }: Options,
  ): Promise<readonly QueuedRequest[]> {
    return (await house.get(ReactivationQueue).page({ state, search }, LIMIT)).items;
  }

  protected lines(requests: readonly QueuedRequest[]): readonly string[] {
    if (requests.length === 0) return [this.say('none')];
    return requests.map(({ id, askedAt, userName, customerName, message }) =>
      [id, this.conversation.moment(askedAt), userName, customerName, message.replace(/\s+/g, ' ')].join('  '),
    );
  }

  @Option({ flags: '--state <state>', description: `${REACTIVATION_STATES.join(', ')} (default: open)` })
  parseState(text: string): ReactivationState {
    return oneOf(REACTIVATION_STATES, text);
  }

  @Option({ flags: '--search <text>', description: SEARCHED })
  parseSearch(text: string): string {
    return plainText(text, LONGEST_SEARCH);
  }
}
