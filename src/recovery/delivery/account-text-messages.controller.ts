import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ACCOUNT_ROLES, AccountActor, isStaff, Say } from '../../kernel';
import { IdParameter, OnlyFor, PageQuery, SignedIn, ToReader } from '../../platform/http';
import { AccountTextMessages } from './account-text-messages';
import { showTextMessage, TextMessagePageDto } from './text-message.dto';

@ApiTags('Delivery')
@Controller('accounts')
export class AccountTextMessagesController {
  constructor(private readonly messages: AccountTextMessages) {}

  @Get(':accountId/text-messages')
  @OnlyFor({ roles: ACCOUNT_ROLES })
  @ApiOperation({
    summary: 'Where is my code? What became of the text messages to this account, the newest first',
    description: 'For the person, for those who manage the account, and for staff. Nothing of what the messages say.',
  })
  @ApiOkResponse({ type: TextMessagePageDto })
  async list(
    @IdParameter('accountId') accountId: string,
    @Query() { after, limit }: PageQuery,
    @SignedIn() viewer: AccountActor,
    @ToReader() say: Say,
  ): Promise<TextMessagePageDto> {
    const { items, next } = await this.messages.page(viewer, accountId, limit, after);
    return { items: items.map((message) => showTextMessage(message, say, isStaff(viewer))), next };
  }
}
