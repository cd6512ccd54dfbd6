import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ACCOUNT_ROLES, AccountActor } from '../../kernel';
import { Database } from '../../platform/database';
import { OnlyFor, SignedIn } from '../../platform/http';
import { OwnPasswordDto } from './own-password.dto';
import { PasswordAges } from './password-ages';

/** When a password expires, told to whoever it belongs to. */
@ApiTags('Sessions')
@Controller('accounts/me')
export class OwnPasswordController {
  constructor(
    private readonly ages: PasswordAges,
    private readonly database: Database,
  ) {}

  @Get('password')
  @OnlyFor({ roles: ACCOUNT_ROLES })
  @ApiOperation({ summary: 'When your own password expires' })
  @ApiOkResponse({ type: OwnPasswordDto })
  async read(@SignedIn() { accountId, customerId }: AccountActor): Promise<OwnPasswordDto> {
    const expiresAt = await this.database.inScopeOf(customerId, 'own password of staff', () =>
      this.ages.expiryOn(accountId),
    );
    return { expiresAt };
  }
}
