import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IdField, MayBeLeftOut, PageQuery } from '../../platform/http';
import { ListedInvoice, SHOWN_STATES, ShownState } from './invoice-list';

export class InvoicesQuery extends PageQuery {
  @ApiPropertyOptional({
    description: 'Staff only: whose invoices. Everyone else sees their own customer’s.',
    format: 'uuid',
  })
  @MayBeLeftOut()
  @IdField()
  customerId?: string;
}

export class ListedInvoiceDto implements ListedInvoice {
  @ApiProperty({ description: 'The billing system’s own id.', example: 'in_2026_0012' })
  externalId: string;

  @ApiProperty({ description: 'What stands on the paper.', example: '12/2026' })
  number: string;

  @ApiProperty({
    enum: SHOWN_STATES,
    enumName: 'InvoiceState',
    description: 'overdue: it counts towards the hold. open: it can still be paid in time.',
    example: 'overdue',
  })
  state: ShownState;

  @ApiProperty({ format: 'date', description: 'The last day on which it is paid in time.', example: '2026-05-31' })
  dueOn: string;

  @ApiProperty({ description: 'In minor units (cents).', example: 12_200 })
  total: number;

  @ApiProperty({ description: 'Still to be paid; below zero where more was paid than asked for.', example: 12_200 })
  openAmount: number;

  @ApiProperty({ description: 'ISO 4217.', example: 'EUR' })
  currency: string;

  @ApiProperty({
    type: 'string',
    format: 'uri',
    nullable: true,
    description: 'Where it is paid; null where there is nothing to pay, or the billing system gave no link.',
    example: 'https://billing.example.it/pay/12-2026',
  })
  payUrl: string | null;
}

export class InvoicePageDto {
  @ApiProperty({ type: [ListedInvoiceDto] })
  items: ListedInvoiceDto[];

  @ApiProperty({ type: 'string', nullable: true, description: 'To be handed back as “after”; null on the last page.' })
  next: string | null;
}
