import { INestApplicationContext } from '@nestjs/common';
import { Option, SubCommand } from 'nest-commander';
import { Account } from '../../accounts';
import { ActingForCustomer, CollaboratorChanges } from '../../collaborators';
import { ON_ACCOUNT } from '../support/act-command';
import { REFUSED } from '../wrong-use';
import { CollaboratorActCommand, CollaboratorActOptions } from './collaborator-act-command';

interface Options extends CollaboratorActOptions {
  readonly yes?: boolean;
}

interface Deactivated {
  readonly accountId: string;
  readonly userName: string;
  readonly isDeactivated: boolean;
}

@SubCommand({
  ...ON_ACCOUNT,
  name: 'deactivate',
  description: 'end a collaborator’s account for good; without --yes it says what that would do',
})
export class DeactivateCollaborator extends CollaboratorActCommand<Deactivated, Options> {
  protected async act(
    house: INestApplicationContext,
    { id: accountId, userName }: Account,
    { reason, yes = false }: Options,
    by: ActingForCustomer,
  ): Promise<Deactivated> {
    if (yes) await house.get(CollaboratorChanges).deactivate(accountId, reason, by);
    else this.conversation.exitCode = REFUSED;
    return { accountId, userName, isDeactivated: yes };
  }

  protected lines({ userName, isDeactivated }: Deactivated): readonly string[] {
    return [this.say(isDeactivated ? 'deactivated' : 'wouldBeDeactivated', { userName })];
  }

  @Option({ flags: '--yes', description: 'deactivate it' })
  parseYes(): boolean {
    return true;
  }
}
