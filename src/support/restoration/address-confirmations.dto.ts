import { ApiProperty } from '@nestjs/swagger';
import { LinkTokenDto } from '../../platform/http';

export class AddressConfirmationDto extends LinkTokenDto {}

export class OpenedConfirmationDto {
  @ApiProperty({ example: 'carla@acme.example' })
  address: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt: Date;
}

export class ConfirmedAddressDto {
  @ApiProperty({ example: 'carla@acme.example' })
  address: string;
}
