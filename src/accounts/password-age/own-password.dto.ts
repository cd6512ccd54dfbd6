import { ApiProperty } from '@nestjs/swagger';

export class OwnPasswordDto {
  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'From then on it must be changed before anything else can be done; null: it never expires.',
  })
  expiresAt: Date | null;
}
