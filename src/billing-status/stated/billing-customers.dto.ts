import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { IdField, MayBeLeftOut, PageQuery } from '../../platform/http';
import { ListedBillingCustomer } from './billing-customer-list';

export class CustomerLinkDto {
  @ApiProperty({ format: 'uuid', description: 'Our id of the customer.' })
  @IdField()
  customerId: string;
}

export class BillingCustomersQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ['true'], description: 'Only those that are none of ours, as far as anybody has said.' })
  @MayBeLeftOut()
  @IsIn(['true'])
  unknown?: 'true';
}

export class BillingCustomerDto implements ListedBillingCustomer {
  @ApiProperty({ description: 'The billing system’s own id.', example: 'cus_0815' })
  externalId: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'Ours; null: unknown.' })
  customerId: string | null;

  @ApiProperty({ example: '2026-05-04T10:42:00.000Z' })
  firstSeenAt: Date;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  linkedAt: Date | null;

  @ApiProperty({ example: 3 })
  invoices: number;

  @ApiProperty({ example: 2, description: 'Invoices of which something is to be paid.' })
  unpaidInvoices: number;
}

export class BillingCustomerPageDto {
  @ApiProperty({ type: [BillingCustomerDto] })
  items: BillingCustomerDto[];

  @ApiProperty({ type: 'string', nullable: true, description: 'To be handed back as “after”; null on the last page.' })
  next: string | null;

  @ApiProperty({ example: 1, description: 'How many are unknown in all.' })
  unknown: number;
}
