import { INestApplicationContext } from '@nestjs/common';
import { Option, SubCommand } from 'nest-commander';
import { Accounts } from '../../accounts';
import { SystemActor } from '../../kernel';
import { Database } from '../../platform/database';
import { ReactivationDecisions } from '../../support';
import { Manner } from '../conversation';
import { plainText, uuid } from '../option-values';
import { RequestCommand } from './request-command';

interface Options extends Manner {
  readonly to: string;
}

interface Assigned {
  readonly requestId: string;
  readonly userName: string;
}

@SubCommand({
  name: 'assign-reactivation',
  arguments: '<request-id>',
  description: 'hand a request to be let in again to a member of staff',
})
export class AssignReactivation extends RequestCommand<Assigned, Options> {
  protected async call(
    house: INestApplicationContext,
    { to }: Options,
    id: string,
    by: SystemActor,
  ): Promise<Assigned> {
    const requestId = uuid(id);
    const assignee = await house
      .get(Database)
      .acrossCustomers('act of the operator', () => house.get(Accounts).withUserName(to));
    await house.get(ReactivationDecisions).assign(requestId, assignee.id, by);
    return { requestId, userName: assignee.userName };
  }

  protected lines(assigned: Assigned): readonly string[] {
    return [this.say('assigned', { ...assigned })];
  }

  @Option({ flags: '--to <user-name>', description: 'of a member of staff who may decide it', required: true })
  parseTo(text: string): string {
    return plainText(text);
  }
}
