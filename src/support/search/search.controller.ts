import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccountActor, Say } from '../../kernel';
import { OnlyFor, SignedIn, ToReader } from '../../platform/http';
import { SearchByStaff } from './search-by-staff';
import { FoundAccountPageDto, SearchQuery, showFoundAccount } from './search.dto';

@ApiTags('Support desk')
@Controller('accounts')
export class SearchController {
  constructor(private readonly search: SearchByStaff) {}

  @Get()
  @OnlyFor({ roles: [], orStaffRight: 'find_accounts' })
  @ApiOperation({
    summary: 'Staff: find an account of any customer',
    description:
      'What is exactly so comes first, then what begins so, has it as a part, or resembles it; the deactivated last. A customer’s name and numbers name its principal. One or two letters are looked for at the beginning only. Of each field at most a hundred are looked at: who finds so many types more. What was asked for is written down, not who was found.',
  })
  @ApiOkResponse({ type: FoundAccountPageDto })
  async find(
    @Query() { q, limit, after }: SearchQuery,
    @SignedIn() actor: AccountActor,
    @ToReader() say: Say,
  ): Promise<FoundAccountPageDto> {
    const { items, next } = await this.search.page(q, limit, after, actor);
    return { items: items.map((found) => showFoundAccount(found, say)), next };
  }
}
