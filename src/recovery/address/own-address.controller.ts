import { Body, Controller, Delete, Get, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ACCOUNT_ROLES, AccountActor } from '../../kernel';
import { OnlyFor, SignedIn } from '../../platform/http';
import { Idempotent } from '../../platform/idempotency';
import { OwnAddress } from './own-address';
import { NewAddressDto, OwnAddressDto, showOwnAddress } from './own-address.dto';

@ApiTags('Recovery')
@Controller('accounts/me')
export class OwnAddressController {
  constructor(private readonly ownAddress: OwnAddress) {}

  @Get('address')
  @OnlyFor({ roles: ACCOUNT_ROLES })
  @ApiOperation({ summary: 'Your own e-mail address, and the one that is to take its place' })
  @ApiOkResponse({ type: OwnAddressDto })
  async read(@SignedIn() actor: AccountActor): Promise<OwnAddressDto> {
    return showOwnAddress(await this.ownAddress.read(actor));
  }

  @Post('address-links')
  @OnlyFor({ roles: ACCOUNT_ROLES, fresh: true })
  @Idempotent()
  @HttpCode(HttpStatus.ACCEPTED)
  @ApiOperation({
    summary: 'Have a link sent to an e-mail address that is to be yours',
    description:
      'Until the link is opened and confirmed, the address on file stays. Asking again sends a new link, and only the newest works, for a day. A user name that is the address goes along with it. An address on file that isn’t confirmed yet can be confirmed so too.',
  })
  @ApiAcceptedResponse({ description: 'A letter is on its way.' })
  async ask(@SignedIn() actor: AccountActor, @Body() { email }: NewAddressDto): Promise<void> {
    await this.ownAddress.ask(email, actor);
  }

  @Delete('address-links')
  @OnlyFor({ roles: ACCOUNT_ROLES })
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({
    summary: 'Keep the e-mail address that you have',
    description: 'The link that is out stops working.',
  })
  @ApiNoContentResponse()
  async forget(@SignedIn() actor: AccountActor): Promise<void> {
    await this.ownAddress.forget(actor);
  }
}
