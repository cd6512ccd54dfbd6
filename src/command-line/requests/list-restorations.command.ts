import { INestApplicationContext } from '@nestjs/common';
import { Option, SubCommand } from 'nest-commander';
import { ListedRestoration, RESTORATION_STATES, Restorations, RestorationState } from '../../support';
import { Manner } from '../conversation';
import { oneOf, plainText } from '../option-values';
import { LONGEST_SEARCH, RequestCommand, SEARCHED } from './request-command';

interface Options extends Manner {
  readonly state?: RestorationState;
  readonly search?: string;
}

const LIMIT = 100;

@SubCommand({ name: 'restorations', description: 'which credentials were restored, or are to be? The newest first' })
export class ListRestorations extends RequestCommand<readonly ListedRestoration[], Options> {
  protected async call(
    house: INestApplicationContext,
    { state, search }: Options,
  ): Promise<readonly ListedRestoration[]> {
    const filter = { state: state ?? null, accountId: null, search };
    return (await house.get(Restorations).page(filter, LIMIT)).items;
  }

  protected lines(restorations: readonly ListedRestoration[]): readonly string[] {
    if (restorations.length === 0) return [this.say('none')];
    return restorations.map(({ id, begunAt, userName, customerName, email, state, reason }) => {
      const parts = [id, this.conversation.moment(begunAt), userName, customerName, email ?? '–'];
      return [...parts, this.say(`restoration.${state}`), reason].join('  ');
    });
  }

  @Option({ flags: '--state <state>', description: RESTORATION_STATES.join(', ') })
  parseState(text: string): RestorationState {
    return oneOf(RESTORATION_STATES, text);
  }

  @Option({ flags: '--search <text>', description: SEARCHED })
  parseSearch(text: string): string {
    return plainText(text, LONGEST_SEARCH);
  }
}
