import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsISO8601, Matches, Max, Min } from 'class-validator';
import { MayBeLeftOut, MomentField, PlainText } from '../../platform/http';
import { ExternalIdField } from '../external-id';
import { STATED_INVOICE_STATES, StatedInvoiceState } from '../statements';

const MOST = 999_999_999_999;

const Amount = (description: string): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ description: `${description}, in minor units (cents).`, minimum: 0, maximum: MOST, example: 12_200 }),
    IsInt(),
    Min(0),
    Max(MOST),
  );

const Currency = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ description: 'ISO 4217.', pattern: '^[A-Z]{3}$', example: 'EUR' }),
    Matches(/^[A-Z]{3}$/),
  );

class StatementDto {
  @ApiProperty({ description: 'The billing system’s own id of its customer.', example: 'cus_0815' })
  @ExternalIdField()
  customer: string;

  @ApiProperty({
    format: 'date-time',
    description: 'When this became true in the billing system. Of two statements the one with the later moment counts.',
    example: '2026-05-04T10:42:00.000Z',
  })
  @MomentField()
  statedAt: string;
}

export class InvoiceDto extends StatementDto {
  @ApiProperty({ description: 'What stands on the paper.', maxLength: 100, example: '12/2026' })
  @PlainText(100)
  number: string;

  @Amount('What was asked for when the invoice was issued')
  total: number;

  @Currency()
  currency: string;

  @ApiProperty({ format: 'date', description: 'The last day on which it is paid in time.', example: '2026-05-31' })
  @IsISO8601({ strict: true })
  @Matches(/^(?:19|20|21)\d\d-\d\d-\d\d$/)
  dueOn: string;

  @ApiProperty({
    enum: STATED_INVOICE_STATES,
    enumName: 'StatedInvoiceState',
    description: 'Whether it is paid follows from its payments.',
    example: 'open',
  })
  @IsIn(STATED_INVOICE_STATES)
  state: StatedInvoiceState;

  @ApiPropertyOptional({
    format: 'uri',
    maxLength: 2_000,
    description: 'Where the principal pays it.',
    example: 'https://billing.example.it/pay/12-2026',
  })
  @MayBeLeftOut()
  @PlainText(2_000)
  @Matches(/^https:\/\/[^\s"'<>\\]+$/)
  payUrl?: string;
}

export class SettlementDto extends StatementDto {
  @Amount('How much')
  amount: number;

  @Currency()
  currency: string;

  @ApiPropertyOptional({ default: false, description: 'It was taken back, e.g. the payment bounced.' })
  @MayBeLeftOut()
  @IsBoolean()
  isVoid: boolean = false;
}

export class DisputeDto extends StatementDto {
  @ApiProperty({ description: 'While it isn’t, the invoice holds nobody.', example: false })
  @IsBoolean()
  isOver: boolean;
}

export class ReceptionDto {
  @ApiProperty({ description: 'It said something new; else it was known, or older than what is known.' })
  isNew: boolean;

  @ApiProperty({ description: 'The customer is linked to one of ours. What is stated of others is kept.' })
  isCustomerKnown: boolean;
}
