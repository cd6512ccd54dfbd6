import { INestApplicationContext } from '@nestjs/common';
import { SubCommand } from 'nest-commander';
import { SystemActor } from '../../kernel';
import { OwnerChange, OwnerChanges } from '../../support';
import { Manner } from '../conversation';
import { uuid } from '../option-values';
import { RequestCommand } from './request-command';

@SubCommand({
  name: 'approve-owner-change',
  arguments: '<change-id>',
  description: 'agree that an account becomes another person’s, where a member of staff has requested it',
})
export class ApproveOwnerChange extends RequestCommand<OwnerChange> {
  protected call(house: INestApplicationContext, _: Manner, id: string, by: SystemActor): Promise<OwnerChange> {
    return house.get(OwnerChanges).approve(uuid(id), by);
  }

  protected lines({ id, state }: OwnerChange): readonly string[] {
    return [`${id}  ${this.say(`owner.${state}`)}`];
  }
}
