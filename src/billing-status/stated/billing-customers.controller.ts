import { Body, Controller, Get, HttpCode, HttpStatus, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccountActor, ClientActor } from '../../kernel';
import { CallingClient, OnlyFor, OnlyForClients, SignedIn } from '../../platform/http';
import { Idempotent } from '../../platform/idempotency';
import { BillingMirror } from '../billing-mirror';
import { ExternalIdParameter } from '../external-id';
import { BillingCustomerList } from './billing-customer-list';
import { BillingCustomerPageDto, BillingCustomersQuery, CustomerLinkDto } from './billing-customers.dto';

const WHAT_IT_DOES =
  'What was stated of it counts for that customer from now on. Linked to another one before, it no longer counts there.';

/** Which of our customers the billing system means. */
@ApiTags('Billing system')
@Controller('billing-customers')
export class BillingCustomersController {
  constructor(
    private readonly mirror: BillingMirror,
    private readonly customers: BillingCustomerList,
  ) {}

  @Put(':billingCustomerId')
  @OnlyForClients('billing:write')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({ summary: 'Link a customer of the billing system to one of ours', description: WHAT_IT_DOES })
  @ApiNoContentResponse()
  link(
    @ExternalIdParameter('billingCustomerId') externalId: string,
    @Body() { customerId }: CustomerLinkDto,
    @CallingClient() by: ClientActor,
  ): Promise<void> {
    return this.mirror.linkCustomer(externalId, customerId, by);
  }

  @Post(':billingCustomerId/links')
  @OnlyFor({ roles: [], orStaffRight: 'link_billing_customers' })
  @Idempotent()
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({ summary: 'Link a customer of the billing system by hand', description: WHAT_IT_DOES })
  @ApiNoContentResponse()
  linkByHand(
    @ExternalIdParameter('billingCustomerId') externalId: string,
    @Body() { customerId }: CustomerLinkDto,
    @SignedIn() by: AccountActor,
  ): Promise<void> {
    return this.mirror.linkCustomer(externalId, customerId, by);
  }

  @Get()
  @OnlyFor({ roles: [], orStaffRight: 'see_billing' })
  @ApiOperation({
    summary: 'The customers of whom the billing system speaks',
    description: 'With how many of them are none of ours, as far as anybody has said: their invoices hold nobody.',
  })
  @ApiOkResponse({ type: BillingCustomerPageDto })
  list(@Query() { limit, after, unknown }: BillingCustomersQuery): Promise<BillingCustomerPageDto> {
    return this.customers.page(limit, after, unknown === 'true');
  }
}
