import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { MayBeLeftOut, PageQuery, WholeNumberFromQuery } from '../../platform/http';
import { HeldSoon } from './billing-previews';

export class BillingPreviewsQuery extends PageQuery {
  @ApiPropertyOptional({
    minimum: 1,
    maximum: 100,
    description: 'As if so many overdue invoices held, wherever the operator hasn’t decided otherwise for a customer.',
  })
  @MayBeLeftOut()
  @WholeNumberFromQuery()
  @IsInt()
  @Min(1)
  @Max(100)
  threshold?: number;
}

export class HeldSoonDto implements HeldSoon {
  @ApiProperty({ format: 'uuid' })
  customerId: string;

  @ApiProperty({ example: 'Acme S.r.l.' })
  customerName: string;

  @ApiProperty({ description: 'When the hold begins, or would have begun.', example: '2026-05-31T22:00:00.000Z' })
  heldFrom: Date;

  @ApiProperty({ description: 'Overdue now.', example: 1 })
  overdueInvoices: number;

  @ApiProperty({ description: 'So many hold this customer in what is shown here.', example: 2 })
  threshold: number;

  @ApiProperty({ description: 'As things are.', example: false })
  isHeldNow: boolean;
}

export class BillingPreviewPageDto {
  @ApiProperty({ type: [HeldSoonDto] })
  items: HeldSoonDto[];

  @ApiProperty({ type: 'string', nullable: true, description: 'To be handed back as “after”; null on the last page.' })
  next: string | null;
}
