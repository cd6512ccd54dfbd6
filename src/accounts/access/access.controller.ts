import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccountActor, Say } from '../../kernel';
import { IdParameter, OnlyFor, SignedIn, ToReader } from '../../platform/http';
import { AccessExplanations } from './access-explanations';
import { AccessDto, showAccess } from './access.dto';

@ApiTags('Access')
@Controller('accounts')
export class AccessController {
  constructor(private readonly explanations: AccessExplanations) {}

  @Get(':accountId/access')
  @OnlyFor({
    roles: ['principal', 'collaborator', 'support', 'administrator'],
    alsoRestrictedTo: ['change_password', 'pay_invoices'],
  })
  @ApiOperation({
    summary: 'May this account sign in, and if not: why, since when, and who can lift it?',
    description: 'For the person, for those who manage the account, and for staff; each is told their own next step.',
  })
  @ApiOkResponse({ type: AccessDto })
  async read(
    @IdParameter('accountId') accountId: string,
    @SignedIn() viewer: AccountActor,
    @ToReader() say: Say,
  ): Promise<AccessDto> {
    return showAccess(await this.explanations.explain(accountId, viewer), say);
  }
}
