import { Body, Controller, Delete, Get, HttpCode, HttpStatus, Post, Put } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ACCOUNT_ROLES, AccountActor } from '../../kernel';
import { OnlyFor, SignedIn } from '../../platform/http';
import { OwnPhone } from './own-phone';
import { readPhoneNumber } from './read-phone-number';
import { CodeDto, OwnPhoneDto, PhoneNumberDto } from './phone.dto';

@ApiTags('Recovery')
@Controller('accounts/me')
export class OwnPhoneController {
  constructor(private readonly ownPhone: OwnPhone) {}

  @Get('phone')
  @OnlyFor({ roles: ACCOUNT_ROLES })
  @ApiOperation({ summary: 'Your own phone number' })
  @ApiOkResponse({ type: OwnPhoneDto })
  async read(@SignedIn() actor: AccountActor): Promise<OwnPhoneDto> {
    const { phone, phoneConfirmedAt } = await this.ownPhone.read(actor);
    return { phone, phoneConfirmedAt };
  }

  @Post('phone-codes')
  @OnlyFor({ roles: ACCOUNT_ROLES, fresh: true })
  @HttpCode(HttpStatus.ACCEPTED)
  @ApiOperation({ summary: 'Have a code sent to a phone number that is to be yours' })
  @ApiAcceptedResponse({ description: 'A text message is on its way.' })
  async sendCode(@SignedIn() actor: AccountActor, @Body() given: PhoneNumberDto): Promise<void> {
    await this.ownPhone.sendCode(readPhoneNumber(given), actor);
  }

  @Put('phone')
  @OnlyFor({ roles: ACCOUNT_ROLES, fresh: true })
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({
    summary: 'Confirm the phone number with the code that was sent there',
    description: 'From now on a new password can be chosen with it. It takes the place of an earlier number.',
  })
  @ApiNoContentResponse()
  async confirm(@SignedIn() actor: AccountActor, @Body() { code }: CodeDto): Promise<void> {
    await this.ownPhone.confirm(code, actor);
  }

  @Delete('phone')
  @OnlyFor({ roles: ACCOUNT_ROLES, fresh: true })
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({ summary: 'Remove your phone number' })
  @ApiNoContentResponse()
  async remove(@SignedIn() actor: AccountActor): Promise<void> {
    await this.ownPhone.remove(actor);
  }
}
