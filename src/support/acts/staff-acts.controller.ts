import { Body, Controller, Delete, Get, HttpCode, HttpStatus, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccountActor } from '../../kernel';
import { IdParameter, OnlyFor, SignedIn, StaffReason } from '../../platform/http';
import { Idempotent } from '../../platform/idempotency';
import { StaffActs } from './staff-acts';
import { StaffResetPreviewDto } from './staff-acts.dto';

@ApiTags('Support desk')
@Controller('accounts/:accountId')
export class StaffActsController {
  constructor(private readonly acts: StaffActs) {}

  @Get('password-resets/preview')
  @OnlyFor({ roles: [], orStaffRight: 'reset_passwords' })
  @ApiOperation({ summary: 'Staff: what a reset of the account’s password would do' })
  @ApiOkResponse({ type: StaffResetPreviewDto })
  async previewReset(
    @IdParameter('accountId') accountId: string,
    @SignedIn() actor: AccountActor,
  ): Promise<StaffResetPreviewDto> {
    const { mailProgramsThatStop, ...preview } = await this.acts.previewReset(accountId, actor);
    return { ...preview, mailProgramsThatStop: [...mailProgramsThatStop] };
  }

  @Post('password-resets')
  @OnlyFor({ roles: [], orStaffRight: 'reset_passwords', fresh: true, staffMustHaveCheckedIdentity: true })
  @Idempotent()
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({
    summary: 'Staff: reset anybody’s password',
    description:
      'At once: the password is void, the sessions end, the account is suspended, and a link to choose a new password is on its way.',
  })
  @ApiNoContentResponse()
  async resetPassword(
    @IdParameter('accountId') accountId: string,
    @Body() { reason }: StaffReason,
    @SignedIn() actor: AccountActor,
  ): Promise<void> {
    await this.acts.resetPassword(accountId, reason, actor);
  }

  @Delete('sessions')
  @OnlyFor({ roles: [], orStaffRight: 'end_sessions' })
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({
    summary: 'Staff: sign somebody out everywhere',
    description: 'The password goes on working, so the person can sign in again.',
  })
  @ApiNoContentResponse()
  async endSessions(
    @IdParameter('accountId') accountId: string,
    @Query() { reason }: StaffReason,
    @SignedIn() actor: AccountActor,
  ): Promise<void> {
    await this.acts.endSessions(accountId, reason, actor);
  }
}
