import { INestApplicationContext } from '@nestjs/common';
import { SubCommand } from 'nest-commander';
import { SystemActor } from '../../kernel';
import { CredentialRestoration, LetterRestorations } from '../../support';
import { Manner } from '../conversation';
import { uuid } from '../option-values';
import { RequestCommand } from './request-command';

@SubCommand({
  name: 'approve-restoration',
  arguments: '<restoration-id>',
  description: 'agree that credentials are restored by letter, where a member of staff has begun it',
})
export class ApproveRestoration extends RequestCommand<CredentialRestoration> {
  protected call(
    house: INestApplicationContext,
    _: Manner,
    id: string,
    by: SystemActor,
  ): Promise<CredentialRestoration> {
    return house.get(LetterRestorations).approve(uuid(id), by);
  }

  protected lines({ id, email }: CredentialRestoration): readonly string[] {
    return [this.say('restoration_approved', { id, email })];
  }
}
