import { Body, Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor } from '../../kernel';
import { CurrentActor, OpenToAnyone } from '../../platform/http';
import { AddressChanges } from './address-changes';
import { ConfirmedOwnAddressDto, OpenedOwnAddressDto, OwnAddressLinkDto } from './own-address.dto';

@ApiTags('Recovery')
@OpenToAnyone()
@Controller()
export class AddressChangesController {
  constructor(private readonly changes: AddressChanges) {}

  @Post('address-change-inspections')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({ summary: 'Look at a link to confirm your own new address', description: 'Changes nothing.' })
  @ApiOkResponse({ type: OpenedOwnAddressDto })
  inspect(@Body() { token }: OwnAddressLinkDto): Promise<OpenedOwnAddressDto> {
    return this.changes.open(token);
  }

  @Post('address-changes')
  @ApiOperation({
    summary: 'Confirm your own new address',
    description:
      'It becomes the account’s. The one before is told, with a link that takes it back within seven days; other links and codes that are out stop working.',
  })
  @ApiCreatedResponse({ type: ConfirmedOwnAddressDto })
  confirm(@Body() { token }: OwnAddressLinkDto, @CurrentActor() actor: Actor): Promise<ConfirmedOwnAddressDto> {
    return this.changes.confirm(token, actor);
  }
}
