import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccountActor } from '../../kernel';
import { Database } from '../../platform/database';
import { OnlyFor, SignedIn } from '../../platform/http';
import { OwnPermissionsDto, showPermission } from '../directory/collaborator.dto';
import { PermissionGrants } from './permission-grants';

/** What a collaborator may do, told to the collaborator. */
@ApiTags('Collaborators')
@Controller('accounts/me')
export class OwnPermissionsController {
  constructor(
    private readonly grants: PermissionGrants,
    private readonly database: Database,
  ) {}

  @Get('permissions')
  @OnlyFor({ roles: ['collaborator'] })
  @ApiOperation({ summary: 'Your own permissions, mailbox by mailbox', description: 'A principal needs none.' })
  @ApiOkResponse({ type: OwnPermissionsDto })
  async read(@SignedIn() { accountId, customerId }: AccountActor): Promise<OwnPermissionsDto> {
    const held = await this.database.inScopeOf(customerId, 'own permissions', () => this.grants.heldBy(accountId));
    return { items: held.map(showPermission) };
  }
}
