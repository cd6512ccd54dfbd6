import { INestApplicationContext } from '@nestjs/common';
import { SubCommand } from 'nest-commander';
import { Decider, ReactivationDeciders } from '../../support';
import { RequestCommand } from './request-command';

const LIMIT = 100;

@SubCommand({ name: 'deciders', description: 'who of staff can be handed a request to be let in again?' })
export class ListDeciders extends RequestCommand<readonly Decider[]> {
  protected async call(house: INestApplicationContext): Promise<readonly Decider[]> {
    return (await house.get(ReactivationDeciders).page(LIMIT)).items;
  }

  protected lines(deciders: readonly Decider[]): readonly string[] {
    if (deciders.length === 0) return [this.say('none')];
    return deciders.map(({ userName, displayName }) => `${userName}  ${displayName}`);
  }
}
