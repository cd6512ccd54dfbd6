import { INestApplicationContext } from '@nestjs/common';
import { Option, SubCommand } from 'nest-commander';
import { SystemActor } from '../../kernel';
import { OwnerChange, OwnerChanges } from '../../support';
import { Manner } from '../conversation';
import { plainText, uuid } from '../option-values';
import { RequestCommand } from './request-command';

interface Options extends Manner {
  readonly reason: string;
}

@SubCommand({
  name: 'stop-owner-change',
  arguments: '<change-id>',
  description: 'leave an account to whom it belongs',
})
export class StopOwnerChange extends RequestCommand<OwnerChange, Options> {
  protected call(
    house: INestApplicationContext,
    { reason }: Options,
    id: string,
    by: SystemActor,
  ): Promise<OwnerChange> {
    return house.get(OwnerChanges).stop(uuid(id), reason, by);
  }

  protected lines({ id, state }: OwnerChange): readonly string[] {
    return [`${id}  ${this.say(`owner.${state}`)}`];
  }

  @Option({ flags: '--reason <text>', description: 'why', required: true })
  parseReason(text: string): string {
    return plainText(text, 500);
  }
}
