import { INestApplicationContext } from '@nestjs/common';
import { Option, SubCommand } from 'nest-commander';
import { Account } from '../../accounts';
import {
  ActingForCustomer,
  ChangedGrant,
  CollaboratorChanges,
  HeldPermission,
  PermissionGrants,
} from '../../collaborators';
import { ON_ACCOUNT } from '../support/act-command';
import { WrongUse } from '../wrong-use';
import { askedPermissions, PERMISSION_AS } from './asked-permissions';
import { CollaboratorActCommand, CollaboratorActOptions } from './collaborator-act-command';
import { heldInWords } from './held-in-words';

interface Options extends CollaboratorActOptions {
  readonly grant?: readonly string[];
  readonly revoke?: readonly string[];
}

interface Changed {
  readonly accountId: string;
  readonly userName: string;
  readonly granted: readonly ChangedGrant[];
  readonly revoked: readonly ChangedGrant[];
  /** what is held now */
  readonly permissions: readonly HeldPermission[];
}

@SubCommand({
  ...ON_ACCOUNT,
  name: 'change-permissions',
  description: 'give a collaborator permissions, and take some away; what came along is said',
})
export class ChangePermissions extends CollaboratorActCommand<Changed, Options> {
  protected async act(
    house: INestApplicationContext,
    { id: accountId, userName, version }: Account,
    { grant = [], revoke = [], reason }: Options,
    by: ActingForCustomer,
  ): Promise<Changed> {
    if (grant.length + revoke.length === 0) throw new WrongUse('Give --grant or --revoke.');
    const given = await askedPermissions(grant, by.customerId, house);
    const taken = await askedPermissions(revoke, by.customerId, house);
    const changes = house.get(CollaboratorChanges);
    const { change } = await changes.changePermissions(accountId, version, given, taken, by, reason);
    return { accountId, userName, ...change, permissions: await house.get(PermissionGrants).heldBy(accountId) };
  }

  protected lines({ userName, granted, revoked, permissions }: Changed): readonly string[] {
    if (granted.length + revoked.length === 0) return [this.say('nothingChanges')];
    const line = (sign: string, { permission, cameAlong }: ChangedGrant) =>
      [`${sign} ${permission}`, ...(cameAlong ? [this.say('cameAlong')] : [])].join('  ');
    return [
      ...granted.map((each) => line('+', each)),
      ...revoked.map((each) => line('-', each)),
      this.say(permissions.length === 0 ? 'holdsNothing' : 'holds', { userName }),
      ...permissions.map(heldInWords),
    ];
  }

  @Option({ flags: '--grant <permission>', description: PERMISSION_AS })
  parseGrant(text: string, earlier: readonly string[] = []): readonly string[] {
    return [...earlier, text];
  }

  @Option({ flags: '--revoke <permission>', description: 'written likewise; what needs it goes with it' })
  parseRevoke(text: string, earlier: readonly string[] = []): readonly string[] {
    return [...earlier, text];
  }
}
