import { INestApplicationContext } from '@nestjs/common';
import { Option, SubCommand } from 'nest-commander';
import { ListedOwnerChange, OWNER_CHANGE_STATES, OwnerChanges, OwnerChangeState } from '../../support';
import { Manner } from '../conversation';
import { oneOf, plainText } from '../option-values';
import { LONGEST_SEARCH, RequestCommand, SEARCHED } from './request-command';

interface Options extends Manner {
  readonly state?: OwnerChangeState;
  readonly search?: string;
}

const LIMIT = 100;

@SubCommand({ name: 'owner-changes', description: 'which accounts are to become another person’s? The newest first' })
export class ListOwnerChanges extends RequestCommand<readonly ListedOwnerChange[], Options> {
  protected async call(
    house: INestApplicationContext,
    { state, search }: Options,
  ): Promise<readonly ListedOwnerChange[]> {
    const filter = { state: state ?? null, customerId: null, search };
    return (await house.get(OwnerChanges).page(filter, LIMIT)).items;
  }

  protected lines(changes: readonly ListedOwnerChange[]): readonly string[] {
    if (changes.length === 0) return [this.say('none')];
    return changes.map(({ id, requestedAt, userName, customerName, newPerson, state, reason }) => {
      const at = this.conversation.moment(requestedAt);
      return [id, at, userName, customerName, newPerson.displayName, this.say(`owner.${state}`), reason].join('  ');
    });
  }

  @Option({ flags: '--state <state>', description: OWNER_CHANGE_STATES.join(', ') })
  parseState(text: string): OwnerChangeState {
    return oneOf(OWNER_CHANGE_STATES, text);
  }

  @Option({ flags: '--search <text>', description: SEARCHED })
  parseSearch(text: string): string {
    return plainText(text, LONGEST_SEARCH);
  }
}
