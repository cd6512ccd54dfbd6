import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';

export class AddressConfirmationDto {
  @ApiProperty({
    description: 'What stands after the # of the link.',
    example: 'sRqz3X0x2JZbYbnTL6x4o0Zc2q6v1w8yQdCk5uGmH9E',
  })
  @IsString()
  @MaxLength(100)
  @Matches(/^[A-Za-z0-9_-]+$/)
  token: string;
}

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
