import { ApiProperty } from '@nestjs/swagger';

export class RememberedDeviceDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: 'string', nullable: true, example: '203.0.113.7', description: 'From where it was remembered.' })
  address: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  userAgent: string | null;

  @ApiProperty({ format: 'date-time' })
  rememberedAt: Date;

  @ApiProperty({ format: 'date-time', description: 'When somebody last signed in on it.' })
  usedAt: Date;

  @ApiProperty({ format: 'date-time' })
  expiresAt: Date;
}

export class RememberedDevicesDto {
  @ApiProperty({ type: [RememberedDeviceDto] })
  items: RememberedDeviceDto[];
}
