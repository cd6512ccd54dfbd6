import { Body, Controller, Delete, HttpCode, HttpStatus, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccountActor } from '../../kernel';
import { IdParameter, OnlyFor, SignedIn, StaffReason } from '../../platform/http';
import { Idempotent } from '../../platform/idempotency';
import { JudgedAddresses } from './judged-addresses';

@ApiTags('Support desk')
@Controller('accounts/:accountId')
export class AddressJudgementsController {
  constructor(private readonly judgedAddresses: JudgedAddresses) {}

  @Post('address-confirmations')
  @OnlyFor({ roles: [], orStaffRight: 'judge_addresses', staffMustHaveCheckedIdentity: true })
  @Idempotent()
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({
    summary: 'Staff: the e-mail address on file is the person’s',
    description:
      'For who can’t open a link: staff have found out in another way, and say how. A confirmed one stays as it is.',
  })
  @ApiNoContentResponse()
  async confirm(
    @IdParameter('accountId') accountId: string,
    @Body() { reason }: StaffReason,
    @SignedIn() actor: AccountActor,
  ): Promise<void> {
    await this.judgedAddresses.confirm(accountId, reason, actor);
  }

  @Post('address-blocks')
  @OnlyFor({ roles: [], orStaffRight: 'judge_addresses' })
  @Idempotent()
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({
    summary: 'Staff: let no letter go to the e-mail address on file',
    description:
      'It is somebody else’s, who gets letters that aren’t for them. What is on its way arrives, and its links and codes work no more; nothing more is written there until the address is unblocked or another.',
  })
  @ApiNoContentResponse()
  async block(
    @IdParameter('accountId') accountId: string,
    @Body() { reason }: StaffReason,
    @SignedIn() actor: AccountActor,
  ): Promise<void> {
    await this.judgedAddresses.block(accountId, reason, actor);
  }

  @Delete('address-blocks')
  @OnlyFor({ roles: [], orStaffRight: 'judge_addresses', staffMustHaveCheckedIdentity: true })
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({ summary: 'Staff: let letters go to the e-mail address on file again' })
  @ApiNoContentResponse()
  async unblock(
    @IdParameter('accountId') accountId: string,
    @Query() { reason }: StaffReason,
    @SignedIn() actor: AccountActor,
  ): Promise<void> {
    await this.judgedAddresses.unblock(accountId, reason, actor);
  }
}
