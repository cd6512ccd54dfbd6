import { INestApplicationContext } from '@nestjs/common';
import { Option, SubCommand } from 'nest-commander';
import { OWNER_CHANGE_STATES, OwnerChange, OwnerChanges, OwnerChangeState } from '../../support';
import { Manner } from '../conversation';
import { oneOf } from '../option-values';
import { RequestCommand } from './request-command';

interface Options extends Manner {
  readonly state?: OwnerChangeState;
}

const LIMIT = 100;

@SubCommand({ name: 'owner-changes', description: 'which accounts are to become another person’s? The newest first' })
export class ListOwnerChanges extends RequestCommand<readonly OwnerChange[], Options> {
  protected async call(house: INestApplicationContext, { state }: Options): Promise<readonly OwnerChange[]> {
    return (await house.get(OwnerChanges).page({ state: state ?? null, customerId: null }, LIMIT)).items;
  }

  protected lines(changes: readonly OwnerChange[]): readonly string[] {
    if (changes.length === 0) return [this.say('none')];
    return changes.map(({ id, requestedAt, newPerson, state, reason }) =>
      [id, this.conversation.moment(requestedAt), newPerson.displayName, this.say(`owner.${state}`), reason].join('  '),
    );
  }

  @Option({ flags: '--state <state>', description: OWNER_CHANGE_STATES.join(', ') })
  parseState(text: string): OwnerChangeState {
    return oneOf(OWNER_CHANGE_STATES, text);
  }
}
