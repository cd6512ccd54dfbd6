import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccountActor, Say } from '../../kernel';
import { OnlyFor, SignedIn, ToReader } from '../../platform/http';
import { UndeliveredMessages } from './undelivered-messages';
import { showUndelivered, UndeliveredPageDto, UndeliveredQuery } from './undelivered-messages.dto';

@ApiTags('Support desk')
@Controller('undelivered-messages')
export class UndeliveredMessagesController {
  constructor(private readonly messages: UndeliveredMessages) {}

  @Get()
  @OnlyFor({ roles: [], orStaffRight: 'find_accounts' })
  @ApiOperation({
    summary: 'Staff: letters and text messages of all customers that have not arrived',
    description:
      'With what the mail server or the gateway said, and what can be done about it. Nothing of what they say. A search is written down, as that for an account.',
  })
  @ApiOkResponse({ type: UndeliveredPageDto })
  async list(
    @Query() { state, channel, search, dealtWith: dealt, sort, limit, after }: UndeliveredQuery,
    @SignedIn() viewer: AccountActor,
    @ToReader() say: Say,
  ): Promise<UndeliveredPageDto> {
    const dealtWith = dealt === undefined ? undefined : dealt === 'true';
    const filter = { state, channel, search, dealtWith, oldestFirst: sort === 'queuedAt' };
    const { items, next } = await this.messages.page(filter, limit, after, viewer);
    return { items: items.map((message) => showUndelivered(message, say)), next };
  }
}
