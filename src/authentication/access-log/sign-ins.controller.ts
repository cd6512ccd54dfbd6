import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ACCOUNT_ROLES, AccountActor, Say } from '../../kernel';
import { IdParameter, OnlyFor, PageQuery, SignedIn, ToReader } from '../../platform/http';
import { ShownSignIns } from './shown-sign-ins';
import { showSignIn, SignInPageDto } from './sign-ins.dto';

@ApiTags('Sessions')
@Controller('accounts')
export class SignInsController {
  constructor(private readonly signIns: ShownSignIns) {}

  @Get(':accountId/sign-ins')
  @OnlyFor({ roles: ACCOUNT_ROLES })
  @ApiOperation({
    summary: 'The access log of the last six months: who wanted to sign in, the newest first',
    description: 'For the person, for those who manage the account, and for staff.',
  })
  @ApiOkResponse({ type: SignInPageDto })
  async list(
    @IdParameter('accountId') accountId: string,
    @Query() { after, limit }: PageQuery,
    @SignedIn() viewer: AccountActor,
    @ToReader() say: Say,
  ): Promise<SignInPageDto> {
    const { items, next } = await this.signIns.page(viewer, accountId, limit, after);
    return { items: items.map((entry) => showSignIn(entry, say)), next };
  }
}
