import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsIn, IsISO8601, ValidateNested } from 'class-validator';
import { DisputeDto, ExternalIdField, InvoiceDto, SettlementDto } from '../../billing-status';
import { MayBeLeftOut } from '../../platform/http';

export const SETTLEMENT_MESSAGES = ['payment.stated', 'credit_note.stated', 'refund.stated'] as const;
export type SettlementMessage = (typeof SETTLEMENT_MESSAGES)[number];

class InvoiceSaidDto extends InvoiceDto {
  @ApiProperty({ description: 'The billing system’s own id of the invoice.', example: 'in_2026_0012' })
  @ExternalIdField()
  externalId: string;
}

class SettlementSaidDto extends SettlementDto {
  @ApiProperty({ description: 'The billing system’s own id of the payment, credit note or refund.', example: 'pay_77' })
  @ExternalIdField()
  externalId: string;

  @ApiProperty({ description: 'The external id of the invoice.', example: 'in_2026_0012' })
  @ExternalIdField()
  invoice: string;
}

class DisputeSaidDto extends DisputeDto {
  @ApiProperty({ description: 'The billing system’s own id of the dispute.', example: 'dp_3' })
  @ExternalIdField()
  externalId: string;

  @ApiProperty({ description: 'The external id of the invoice.', example: 'in_2026_0012' })
  @ExternalIdField()
  invoice: string;
}

/** The payload of Standard Webhooks. What `data` has depends on the type. */
class BillingMessageDto {
  @ApiPropertyOptional({ format: 'date-time', description: 'Of the message. What counts is “statedAt”.' })
  @MayBeLeftOut()
  @IsISO8601({ strict: true })
  timestamp?: string;
}

export class InvoiceMessageDto extends BillingMessageDto {
  @ApiProperty({ enum: ['invoice.stated'] })
  @IsIn(['invoice.stated'])
  type: 'invoice.stated';

  @ApiProperty({ type: InvoiceSaidDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => InvoiceSaidDto)
  data: InvoiceSaidDto;
}

export class SettlementMessageDto extends BillingMessageDto {
  @ApiProperty({ enum: SETTLEMENT_MESSAGES })
  @IsIn(SETTLEMENT_MESSAGES)
  type: SettlementMessage;

  @ApiProperty({ type: SettlementSaidDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => SettlementSaidDto)
  data: SettlementSaidDto;
}

export class DisputeMessageDto extends BillingMessageDto {
  @ApiProperty({ enum: ['dispute.stated'] })
  @IsIn(['dispute.stated'])
  type: 'dispute.stated';

  @ApiProperty({ type: DisputeSaidDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => DisputeSaidDto)
  data: DisputeSaidDto;
}
