import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccountActor } from '../../kernel';
import { AnswerLanguage, OnlyFor, SignedIn } from '../../platform/http';
import { Language, Translator } from '../../platform/i18n';
import { AccessExplanations } from './access-explanations';
import { AccessDto, showAccess } from './access.dto';

@ApiTags('Access')
@Controller('accounts')
export class AccessController {
  constructor(
    private readonly explanations: AccessExplanations,
    private readonly translator: Translator,
  ) {}

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
    @Param('accountId', ParseUUIDPipe) accountId: string,
    @SignedIn() viewer: AccountActor,
    @AnswerLanguage() language: Language,
  ): Promise<AccessDto> {
    return showAccess(await this.explanations.explain(accountId, viewer), language, this.translator);
  }
}
