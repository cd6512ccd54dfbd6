import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccountActor } from '../../kernel';
import { IdParameter, OnlyFor, PageQuery, SignedIn } from '../../platform/http';
import { Idempotent } from '../../platform/idempotency';
import { IdentityCheckDto, IdentityCheckPageDto, NewIdentityCheckDto } from './identity-checks.dto';
import { IdentityChecks } from './identity-checks';

@ApiTags('Support desk')
@Controller('accounts/:accountId/identity-checks')
export class IdentityChecksController {
  constructor(private readonly identityChecks: IdentityChecks) {}

  @Post()
  @OnlyFor({ roles: [], orStaffRight: 'check_identities' })
  @Idempotent()
  @ApiOperation({
    summary: 'Staff: record that it is the person of the account who asks for help',
    description:
      'Acts that help somebody to get in (lift a hold, remove a second factor, reset a password, confirm or unblock an address) need a check of that account by whoever does them, recorded not long before.',
  })
  @ApiCreatedResponse({ type: IdentityCheckDto })
  record(
    @IdParameter('accountId') accountId: string,
    @Body() { method, note }: NewIdentityCheckDto,
    @SignedIn() actor: AccountActor,
  ): Promise<IdentityCheckDto> {
    return this.identityChecks.record(accountId, method, note, actor);
  }

  @Get()
  @OnlyFor({ roles: [], orStaffRight: 'check_identities' })
  @ApiOperation({ summary: 'Staff: how it was found out who asked for help, the newest first' })
  @ApiOkResponse({ type: IdentityCheckPageDto })
  list(
    @IdParameter('accountId') accountId: string,
    @Query() { limit, after }: PageQuery,
  ): Promise<IdentityCheckPageDto> {
    return this.identityChecks.page(accountId, limit, after);
  }
}
