import { ApiProperty } from '@nestjs/swagger';

export class BillingEventDto {
  @ApiProperty({
    format: 'uuid',
    description: 'The webhook-id under which it is sent: who gets it twice knows it by this.',
  })
  id: string;

  @ApiProperty({ example: 'fee.charged' })
  type: string;

  @ApiProperty({ format: 'date-time', description: 'When it became true.' })
  timestamp: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'What became true; amounts in minor units, currencies of ISO 4217.',
    example: {
      customerId: '01a201a3-c5f9-76cd-aecd-5f2bfe6f3327',
      feeId: '01a201a3-c5f9-76cd-aecd-5f2bfe6f3328',
      amount: 2500,
      currency: 'EUR',
      reason: 'Credentials restored',
      reference: 'restoration 01a201a3',
    },
  })
  data: Record<string, unknown>;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'When your webhook took it; null: it has not, or there is none.',
  })
  deliveredAt: Date | null;
}

export class BillingEventPageDto {
  @ApiProperty({ type: [BillingEventDto] })
  items: BillingEventDto[];

  @ApiProperty({ type: 'string', nullable: true })
  next: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'Hand it back as “after” later, to read what came since.',
  })
  resumeAt: string | null;
}
