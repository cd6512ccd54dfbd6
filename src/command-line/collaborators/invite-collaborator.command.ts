import { INestApplicationContext } from '@nestjs/common';
import { Option, SubCommand } from 'nest-commander';
import { Account } from '../../accounts';
import { HeldPermission, Invitations, PermissionGrants } from '../../collaborators';
import { operatorActor } from '../../kernel';
import { Database } from '../../platform/database';
import { Conversation, Manner } from '../conversation';
import { customerNamed } from '../customer-of';
import { House } from '../house';
import { HouseCommand } from '../house-command';
import { describeNewcomer } from '../newcomer-lines';
import { plainText } from '../option-values';
import { askedPermissions, PERMISSION_AS } from './asked-permissions';
import { heldInWords } from './held-in-words';

interface Options extends Manner {
  /** its id, or the user name of any of its accounts */
  readonly customer: string;
  readonly displayName: string;
  readonly email: string;
  readonly permission?: readonly string[];
}

interface Invited {
  readonly account: Account;
  readonly permissions: readonly HeldPermission[];
}

@SubCommand({
  name: 'invite',
  arguments: '<chosen-name>',
  argsDescription: { '<chosen-name>': 'the part before the slash: anna of anna/acme' },
  description: 'create a collaborator, who gets the activation mail',
})
export class InviteCollaborator extends HouseCommand<Options> {
  constructor(
    conversation: Conversation,
    private readonly house: House,
  ) {
    super(conversation);
  }

  protected async execute(options: Options, [chosenName = '']: readonly string[]): Promise<void> {
    const { account, permissions } = await this.house.open((house) => this.invite(house, chosenName, options));
    const { id: accountId, userName } = account;
    this.conversation.answer({ accountId, userName, permissions }, () => [
      ...describeNewcomer({ account, activationMail: 'queued' }, this.conversation),
      ...permissions.map(heldInWords),
    ]);
  }

  private async invite(
    house: INestApplicationContext,
    chosenName: string,
    { customer, displayName, email, permission = [] }: Options,
  ): Promise<Invited> {
    const by = operatorActor(this.conversation.correlationId);
    const customerId = await customerNamed(customer, house);
    return house.get(Database).inCustomer(customerId, async () => {
      const permissions = await askedPermissions(permission, customerId, house);
      const invitation = { chosenName, displayName, email, permissions };
      const { account } = await house.get(Invitations).invite(customerId, invitation, by);
      return { account, permissions: await house.get(PermissionGrants).heldBy(account.id) };
    });
  }

  @Option({
    flags: '--customer <customer>',
    description: 'its id, or the user name of any of its accounts',
    required: true,
  })
  parseCustomer(text: string): string {
    return plainText(text);
  }

  @Option({ flags: '--display-name <name>', required: true })
  parseDisplayName(text: string): string {
    return plainText(text);
  }

  @Option({ flags: '--email <address>', description: 'where the activation mail goes', required: true })
  parseEmail(text: string): string {
    return plainText(text, 254);
  }

  @Option({ flags: '--permission <permission>', description: PERMISSION_AS })
  parsePermission(text: string, earlier: readonly string[] = []): readonly string[] {
    return [...earlier, text];
  }
}
