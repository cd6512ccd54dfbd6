import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ACCOUNT_ROLES, AccountActor, isStaff, Say } from '../../kernel';
import { IdParameter, OnlyFor, PageQuery, SignedIn, ToReader } from '../../platform/http';
import { AccountLetters } from './account-letters';
import { LetterPageDto, showLetter } from './letter.dto';

@ApiTags('Delivery')
@Controller('accounts')
export class AccountLettersController {
  constructor(private readonly letters: AccountLetters) {}

  @Get(':accountId/letters')
  @OnlyFor({ roles: ACCOUNT_ROLES })
  @ApiOperation({
    summary: 'Where is my mail? What became of the letters to this account, the newest first',
    description: 'For the person, for those who manage the account, and for staff. Nothing of what the letters say.',
  })
  @ApiOkResponse({ type: LetterPageDto })
  async list(
    @IdParameter('accountId') accountId: string,
    @Query() { after, limit }: PageQuery,
    @SignedIn() viewer: AccountActor,
    @ToReader() say: Say,
  ): Promise<LetterPageDto> {
    const { items, next } = await this.letters.page(viewer, accountId, limit, after);
    return { items: items.map((letter) => showLetter(letter, say, isStaff(viewer))), next };
  }
}
