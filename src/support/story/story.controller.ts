import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Say } from '../../kernel';
import { IdParameter, OnlyFor, ToReader } from '../../platform/http';
import { showMoment } from './show-moment';
import { StoryByStaff } from './story-by-staff';
import { StoryPageDto, StoryQuery } from './story.dto';

@ApiTags('Support desk')
@Controller('accounts')
export class StoryController {
  constructor(private readonly story: StoryByStaff) {}

  @Get(':accountId/timeline')
  @OnlyFor({ roles: [], orStaffRight: 'find_accounts' })
  @ApiOperation({
    summary: 'Staff: the whole story of an account, the newest first',
    description:
      'Holds, links and codes (never what they are), letters and text messages with their delivery, sign-ins, sessions, and all else that was done: who, what, why, from where. What can be used, sent or ended stands at the moment at which it began, with what has become of it.',
  })
  @ApiOkResponse({ type: StoryPageDto })
  async read(
    @IdParameter('accountId') accountId: string,
    @Query() { kind, limit, after }: StoryQuery,
    @ToReader() say: Say,
  ): Promise<StoryPageDto> {
    const { items, next, userNames } = await this.story.page(accountId, kind, limit, after);
    return { items: items.map((moment) => showMoment(moment, userNames, say)), next };
  }
}
