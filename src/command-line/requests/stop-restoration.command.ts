import { INestApplicationContext } from '@nestjs/common';
import { Option, SubCommand } from 'nest-commander';
import { SystemActor } from '../../kernel';
import { CredentialRestoration, LetterRestorations } from '../../support';
import { Manner } from '../conversation';
import { plainText, uuid } from '../option-values';
import { RequestCommand } from './request-command';

interface Options extends Manner {
  readonly reason: string;
}

@SubCommand({
  name: 'stop-restoration',
  arguments: '<restoration-id>',
  description: 'leave credentials as they are that were to be restored by letter',
})
export class StopRestoration extends RequestCommand<CredentialRestoration, Options> {
  protected call(
    house: INestApplicationContext,
    { reason }: Options,
    id: string,
    by: SystemActor,
  ): Promise<CredentialRestoration> {
    return house.get(LetterRestorations).stop(uuid(id), reason, by);
  }

  protected lines({ id, state }: CredentialRestoration): readonly string[] {
    return [`${id}  ${this.say(`restoration.${state}`)}`];
  }

  @Option({ flags: '--reason <text>', description: 'why', required: true })
  parseReason(text: string): string {
    return plainText(text, 500);
  }
}
