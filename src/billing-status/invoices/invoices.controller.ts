import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccountNotFound, Customers } from '../../accounts';
import { AccountActor } from '../../kernel';
import { Database } from '../../platform/database';
import { MalformedRequest, OnlyFor, SignedIn } from '../../platform/http';
import { InvoiceList } from './invoice-list';
import { InvoicePageDto, InvoicesQuery } from './invoices.dto';

@ApiTags('Invoices')
@Controller('invoices')
export class InvoicesController {
  constructor(
    private readonly invoices: InvoiceList,
    private readonly customers: Customers,
    private readonly database: Database,
  ) {}

  @Get()
  @OnlyFor({
    roles: ['principal'],
    orPermission: 'view_invoices',
    orStaffRight: 'see_billing',
    alsoRestrictedTo: ['pay_invoices'],
  })
  @ApiOperation({
    summary: 'The invoices of your customer',
    description:
      'What is to be paid comes first, the earliest due day before the others. Also in a session that can do nothing but pay.',
  })
  @ApiOkResponse({ type: InvoicePageDto })
  list(@SignedIn() actor: AccountActor, @Query() query: InvoicesQuery): Promise<InvoicePageDto> {
    const customerId = query.customerId ?? actor.customerId;
    if (customerId === null) throw new MalformedRequest({ fields: [{ field: 'customerId', code: 'missing' }] });
    if (actor.customerId !== null && customerId !== actor.customerId) throw new AccountNotFound({ crossesWall: true });
    return this.database.inCustomer(customerId, async () => {
      await this.customers.get(customerId);
      return this.invoices.page(customerId, query.limit, query.after);
    });
  }
}
