import { Body, Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor } from '../../kernel';
import { CurrentActor, OpenToAnyone } from '../../platform/http';
import { AddressConfirmations } from './address-confirmations';
import { AddressConfirmationDto, ConfirmedAddressDto, OpenedConfirmationDto } from './address-confirmations.dto';

@ApiTags('Recovery')
@OpenToAnyone()
@Controller()
export class AddressConfirmationsController {
  constructor(private readonly confirmations: AddressConfirmations) {}

  @Post('address-confirmation-inspections')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({ summary: 'Look at a link to confirm an address from a mail', description: 'Changes nothing.' })
  @ApiOkResponse({ type: OpenedConfirmationDto })
  inspect(@Body() { token }: AddressConfirmationDto): Promise<OpenedConfirmationDto> {
    return this.confirmations.open(token);
  }

  @Post('address-confirmations')
  @ApiOperation({
    summary: 'Confirm an address that you named to support',
    description: 'It becomes the account’s when a second member of staff agrees.',
  })
  @ApiCreatedResponse({ type: ConfirmedAddressDto })
  confirm(@Body() { token }: AddressConfirmationDto, @CurrentActor() actor: Actor): Promise<ConfirmedAddressDto> {
    return this.confirmations.confirm(token, actor);
  }
}
