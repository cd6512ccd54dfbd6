import { Controller, Delete, HttpCode, HttpStatus, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { MANAGE_COLLABORATORS } from '../../accounts';
import { AccountActor } from '../../kernel';
import { IdParameter, OnlyFor, SignedIn, StaffReason } from '../../platform/http';
import { LostFactor } from './lost-factor';

@ApiTags('Second factor')
@Controller()
export class LostFactorController {
  constructor(private readonly lostFactor: LostFactor) {}

  @Delete('collaborators/:collaboratorId/second-factor')
  @OnlyFor({ roles: ['principal'], orPermission: MANAGE_COLLABORATORS, fresh: true })
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({
    summary: 'Take away the second factor that a collaborator has lost',
    description: 'Authenticator app, recovery codes, remembered devices. The collaborator is told by mail.',
  })
  @ApiNoContentResponse()
  async ofCollaborator(@SignedIn() actor: AccountActor, @IdParameter('collaboratorId') id: string): Promise<void> {
    await this.lostFactor.remove(id, 'lost', actor);
  }

  @Delete('accounts/:accountId/second-factor')
  @OnlyFor({ roles: [], orStaffRight: 'remove_second_factors', fresh: true, staffMustHaveCheckedIdentity: true })
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({
    summary: 'Take away the second factor that somebody has lost, as staff',
    description:
      'Authenticator app, recovery codes, remembered devices. Only after an identity check. The person and the principal are told by mail.',
  })
  @ApiNoContentResponse()
  async ofAnyone(
    @SignedIn() actor: AccountActor,
    @IdParameter('accountId') id: string,
    @Query() { reason }: StaffReason,
  ): Promise<void> {
    await this.lostFactor.remove(id, reason, actor);
  }
}
