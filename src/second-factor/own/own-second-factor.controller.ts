import { Body, Controller, Delete, Get, HttpCode, HttpStatus, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ACCOUNT_ROLES, AccountActor } from '../../kernel';
import { OnlyFor, SignedIn } from '../../platform/http';
import { OwnSecondFactor } from './own-second-factor';
import {
  AuthenticatorCodeDto,
  NewAuthenticatorDto,
  OwnSecondFactorDto,
  RecoveryCodesDto,
  showOwnFactors,
} from './own-second-factor.dto';

@ApiTags('Second factor')
@Controller('accounts/me/second-factor')
export class OwnSecondFactorController {
  constructor(private readonly own: OwnSecondFactor) {}

  @Get()
  @OnlyFor({ roles: ACCOUNT_ROLES })
  @ApiOperation({ summary: 'Your second factor' })
  @ApiOkResponse({ type: OwnSecondFactorDto })
  async read(@SignedIn() actor: AccountActor): Promise<OwnSecondFactorDto> {
    return showOwnFactors(await this.own.read(actor));
  }

  @Post('totp')
  @OnlyFor({ roles: ACCOUNT_ROLES, fresh: true })
  @ApiOperation({
    summary: 'Begin to set up an authenticator app',
    description: 'It counts once you have given a code of it. Until then an earlier one stays.',
  })
  @ApiCreatedResponse({ type: NewAuthenticatorDto })
  begin(@SignedIn() actor: AccountActor): Promise<NewAuthenticatorDto> {
    return this.own.beginAuthenticator(actor);
  }

  @Put('totp')
  @OnlyFor({ roles: ACCOUNT_ROLES, fresh: true })
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({
    summary: 'Confirm the authenticator app with a code of it',
    description:
      'Within an hour. From now on its codes are asked for; devices that were remembered before are forgotten.',
  })
  @ApiNoContentResponse()
  async confirm(@SignedIn() actor: AccountActor, @Body() { code }: AuthenticatorCodeDto): Promise<void> {
    await this.own.confirmAuthenticator(code, actor);
  }

  @Delete('totp')
  @OnlyFor({ roles: ACCOUNT_ROLES, fresh: true })
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({ summary: 'Remove your authenticator app' })
  @ApiNoContentResponse()
  async remove(@SignedIn() actor: AccountActor): Promise<void> {
    await this.own.removeAuthenticator(actor);
  }

  @Put('email')
  @OnlyFor({ roles: ACCOUNT_ROLES, fresh: true })
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({
    summary: 'Be asked for a code by mail when you sign in',
    description:
      'Also where the rules of your account leave it to you. Devices that were remembered before are forgotten.',
  })
  @ApiNoContentResponse()
  async chooseMailedCodes(@SignedIn() actor: AccountActor): Promise<void> {
    await this.own.chooseMailedCodes(actor);
  }

  @Delete('email')
  @OnlyFor({ roles: ACCOUNT_ROLES, fresh: true })
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({
    summary: 'No longer be asked for a code by mail',
    description: 'Where the rules of your account require one, it is asked for all the same.',
  })
  @ApiNoContentResponse()
  async giveUpMailedCodes(@SignedIn() actor: AccountActor): Promise<void> {
    await this.own.giveUpMailedCodes(actor);
  }

  @Post('recovery-codes')
  @OnlyFor({ roles: ACCOUNT_ROLES, fresh: true })
  @ApiOperation({ summary: 'Make ten new recovery codes', description: 'The older ones stop working.' })
  @ApiCreatedResponse({ type: RecoveryCodesDto })
  async makeRecoveryCodes(@SignedIn() actor: AccountActor): Promise<RecoveryCodesDto> {
    return { codes: await this.own.makeRecoveryCodes(actor) };
  }
}
