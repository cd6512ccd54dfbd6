import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Say } from '../../kernel';
import { IdParameter, OnlyFor, ToReader } from '../../platform/http';
import { AccountByStaff } from './account-by-staff';
import { AccountDto, showAccount } from './account.dto';

@ApiTags('Support desk')
@Controller('accounts')
export class AccountController {
  constructor(private readonly accounts: AccountByStaff) {}

  @Get(':accountId')
  @OnlyFor({ roles: [], orStaffRight: 'find_accounts' })
  @ApiOperation({
    summary: 'Staff: who an account of any customer is',
    description:
      'Its person, its customer and that one’s principal, where letters and text messages go, what it may do, and what is asked of it beside the password. Why it can’t sign in stands in its access, how it came to that in its timeline.',
  })
  @ApiOkResponse({ type: AccountDto })
  async read(@IdParameter('accountId') accountId: string, @ToReader() say: Say): Promise<AccountDto> {
    return showAccount(await this.accounts.read(accountId), say);
  }
}
