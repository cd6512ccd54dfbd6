import { Body, Controller, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ClientActor } from '../../kernel';
import { CallingClient, OnlyForClients } from '../../platform/http';
import { BillingMirror } from '../billing-mirror';
import { ExternalIdParameter } from '../external-id';
import { SettlementKind, Statement } from '../statements';
import { DisputeDto, InvoiceDto, ReceptionDto, SettlementDto } from './statements.dto';

const IN_ANY_ORDER =
  'May be sent in any order and as often as you like: of two statements about the same thing the one that was stated later counts. The holds follow at once.';

/** What the billing system says, one statement a request. */
@ApiTags('Billing system')
@OnlyForClients('billing:write')
@Controller('invoices/:invoiceId')
export class StatementsController {
  constructor(private readonly mirror: BillingMirror) {}

  @Put()
  @ApiOperation({ summary: 'State an invoice', description: IN_ANY_ORDER })
  @ApiOkResponse({ type: ReceptionDto })
  stateInvoice(
    @ExternalIdParameter('invoiceId') externalId: string,
    @Body() { statedAt, payUrl, ...invoice }: InvoiceDto,
    @CallingClient() by: ClientActor,
  ): Promise<ReceptionDto> {
    return this.take(
      { kind: 'invoice', externalId, ...invoice, payUrl: payUrl ?? null, statedAt: new Date(statedAt) },
      by,
    );
  }

  @Put('payments/:paymentId')
  @ApiOperation({ summary: 'State a payment of an invoice', description: `Also before the invoice. ${IN_ANY_ORDER}` })
  @ApiOkResponse({ type: ReceptionDto })
  statePayment(
    @ExternalIdParameter('invoiceId') invoice: string,
    @ExternalIdParameter('paymentId') externalId: string,
    @Body() settlement: SettlementDto,
    @CallingClient() by: ClientActor,
  ): Promise<ReceptionDto> {
    return this.settle('payment', invoice, externalId, settlement, by);
  }

  @Put('credit-notes/:creditNoteId')
  @ApiOperation({ summary: 'State a credit note on an invoice', description: IN_ANY_ORDER })
  @ApiOkResponse({ type: ReceptionDto })
  stateCreditNote(
    @ExternalIdParameter('invoiceId') invoice: string,
    @ExternalIdParameter('creditNoteId') externalId: string,
    @Body() settlement: SettlementDto,
    @CallingClient() by: ClientActor,
  ): Promise<ReceptionDto> {
    return this.settle('credit_note', invoice, externalId, settlement, by);
  }

  @Put('refunds/:refundId')
  @ApiOperation({ summary: 'State that something was paid back of an invoice', description: IN_ANY_ORDER })
  @ApiOkResponse({ type: ReceptionDto })
  stateRefund(
    @ExternalIdParameter('invoiceId') invoice: string,
    @ExternalIdParameter('refundId') externalId: string,
    @Body() settlement: SettlementDto,
    @CallingClient() by: ClientActor,
  ): Promise<ReceptionDto> {
    return this.settle('refund', invoice, externalId, settlement, by);
  }

  @Put('disputes/:disputeId')
  @ApiOperation({ summary: 'State that an invoice is contested, or no longer', description: IN_ANY_ORDER })
  @ApiOkResponse({ type: ReceptionDto })
  stateDispute(
    @ExternalIdParameter('invoiceId') invoice: string,
    @ExternalIdParameter('disputeId') externalId: string,
    @Body() { statedAt, ...dispute }: DisputeDto,
    @CallingClient() by: ClientActor,
  ): Promise<ReceptionDto> {
    return this.take({ kind: 'dispute', invoice, externalId, ...dispute, statedAt: new Date(statedAt) }, by);
  }

  private settle(
    kind: SettlementKind,
    invoice: string,
    externalId: string,
    { statedAt, ...settlement }: SettlementDto,
    by: ClientActor,
  ): Promise<ReceptionDto> {
    return this.take({ kind, invoice, externalId, ...settlement, statedAt: new Date(statedAt) }, by);
  }

  private async take(statement: Statement, by: ClientActor): Promise<ReceptionDto> {
    const { news, unknownCustomers } = await this.mirror.take([statement], by);
    return { isNew: news.length > 0, isCustomerKnown: unknownCustomers.length === 0 };
  }
}
