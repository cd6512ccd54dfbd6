import { Body, Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ACCOUNT_ROLES, AccountActor } from '../../kernel';
import { OnlyFor, OpenToAnyone, SignedIn } from '../../platform/http';
import { AddressChanges } from './address-changes';
import { ConfirmedOwnAddressDto, OpenedOwnAddressDto, OwnAddressLinkDto } from './own-address.dto';

@ApiTags('Recovery')
@Controller()
export class AddressChangesController {
  constructor(private readonly changes: AddressChanges) {}

  @Post('address-change-inspections')
  @OpenToAnyone()
  @HttpCode(HttpStatus.OK)
  @ApiOperation({ summary: 'Look at a link to confirm your own new address', description: 'Changes nothing.' })
  @ApiOkResponse({ type: OpenedOwnAddressDto })
  inspect(@Body() { token }: OwnAddressLinkDto): Promise<OpenedOwnAddressDto> {
    return this.changes.open(token);
  }

  @Post('address-changes')
  @OnlyFor({ roles: ACCOUNT_ROLES })
  @ApiOperation({
    summary: 'Confirm your own new address',
    description:
      'Signed in to the account that asked for it: a stranger whose address was typed by mistake can’t. It becomes the account’s. The one before is told, with a link that takes it back within seven days; other links and codes that are out stop working.',
  })
  @ApiCreatedResponse({ type: ConfirmedOwnAddressDto })
  confirm(@Body() { token }: OwnAddressLinkDto, @SignedIn() actor: AccountActor): Promise<ConfirmedOwnAddressDto> {
    return this.changes.confirm(token, actor);
  }
}
