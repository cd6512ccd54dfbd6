import { Body, Controller, Headers, HttpCode, HttpStatus, Post, Put, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Say } from '../kernel';
import { entityTag, IdParameter, OnlyFor, ToReader, versionOf } from '../platform/http';
import { Idempotent } from '../platform/idempotency';
import { CollaboratorChanges } from './collaborator-changes';
import {
  AddressCorrectionDto,
  ChangedPermissionsDto,
  DeactivationDto,
  InvitationDto,
  InvitedCollaboratorDto,
  PermissionChangeDto,
} from './collaborators.dto';
import { CollaboratorDetailsDto, showCollaborator, showDetails, showPermission } from './directory/collaborator.dto';
import { Directory } from './directory/directory';
import { Invitations } from './invitations';
import { Manager, MANAGERS, ManagingActor } from './managing-actor';

const IfMatch = () =>
  ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'The ETag of the collaborator as you saw it.',
    schema: { type: 'string', example: '"3"' },
  });

@ApiTags('Collaborators')
@Controller('collaborators')
export class CollaboratorsController {
  constructor(
    private readonly invitations: Invitations,
    private readonly changes: CollaboratorChanges,
    private readonly directory: Directory,
  ) {}

  @Post()
  @OnlyFor(MANAGERS)
  @Idempotent()
  @ApiOperation({
    summary: 'Invite a collaborator',
    description: 'The account awaits activation: a mail with the link to choose the first password is on its way.',
  })
  @ApiCreatedResponse({ type: InvitedCollaboratorDto })
  async invite(
    @Manager() manager: ManagingActor,
    @Body() invitation: InvitationDto,
    @ToReader() say: Say,
  ): Promise<InvitedCollaboratorDto> {
    const { account, change } = await this.invitations.invite(manager.customerId, invitation, manager);
    const { collaborator } = await this.directory.details(manager, account.id);
    return { ...showCollaborator(collaborator, say), granted: [...change.granted] };
  }

  @Post(':collaboratorId/permission-changes')
  @OnlyFor(MANAGERS)
  @Idempotent()
  @IfMatch()
  @HttpCode(HttpStatus.OK)
  @ApiOperation({
    summary: 'Change what a collaborator may do',
    description:
      'Granting a permission grants what it needs; taking one away takes what needs it. The answer says what came along.',
  })
  @ApiOkResponse({ type: ChangedPermissionsDto })
  async changePermissions(
    @Manager() manager: ManagingActor,
    @IdParameter('collaboratorId') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { grant, revoke }: PermissionChangeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChangedPermissionsDto> {
    const { change, version } = await this.changes.changePermissions(id, versionOf(ifMatch), grant, revoke, manager);
    const { permissions } = await this.directory.details(manager, id);
    void reply.header('etag', entityTag(version));
    return {
      granted: [...change.granted],
      revoked: [...change.revoked],
      permissions: permissions.map(showPermission),
      version,
    };
  }

  @Put(':collaboratorId/email')
  @OnlyFor(MANAGERS)
  @IfMatch()
  @ApiOperation({
    summary: 'Correct the address of a collaborator who has not activated the account',
    description:
      'The old link dies, a new one goes to the new address. After activation the address is the collaborator’s own to change.',
  })
  @ApiOkResponse({ type: CollaboratorDetailsDto })
  async correctAddress(
    @Manager() manager: ManagingActor,
    @IdParameter('collaboratorId') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { email }: AddressCorrectionDto,
    @ToReader() say: Say,
  ): Promise<CollaboratorDetailsDto> {
    await this.changes.correctAddress(id, versionOf(ifMatch), email, manager);
    return showDetails(await this.directory.details(manager, id), say);
  }

  @Post(':collaboratorId/deactivations')
  @OnlyFor({ ...MANAGERS, fresh: true })
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({
    summary: 'Deactivate a collaborator for good',
    description:
      'The sessions end, the links die, the user name becomes free, the history stays. This can’t be undone; to stop somebody for a while, disable the account.',
  })
  @ApiNoContentResponse()
  async deactivate(
    @Manager() manager: ManagingActor,
    @IdParameter('collaboratorId') id: string,
    @Body() { reason }: DeactivationDto,
  ): Promise<void> {
    await this.changes.deactivate(id, reason, manager);
  }
}
