import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '../../platform/database';
import { OnlyFor } from '../../platform/http';
import { Manager, MANAGERS, ManagingActor } from '../managing-actor';
import { Mailboxes } from './mailboxes';
import { PermissionCatalogue } from './permission-catalogue';
import { CatalogueDto, MailboxesQuery, MailboxPageDto } from './permissions.dto';

/** What can be granted, and on what. */
@ApiTags('Collaborators')
@OnlyFor(MANAGERS)
@Controller()
export class PermissionsController {
  constructor(
    private readonly catalogue: PermissionCatalogue,
    private readonly mailboxes: Mailboxes,
    private readonly database: Database,
  ) {}

  @Get('permission-catalogue')
  @OnlyFor({ roles: ['principal', 'collaborator'], orStaffRight: 'find_accounts' })
  @ApiOperation({ summary: 'The permissions that there are, and what comes along with each' })
  @ApiOkResponse({ type: CatalogueDto })
  list(): CatalogueDto {
    const items = this.catalogue.offered();
    return { items: items.map(({ brings, takes, ...rest }) => ({ ...rest, brings: [...brings], takes: [...takes] })) };
  }

  @Get('mailboxes')
  @ApiOperation({ summary: 'The mailboxes of your customer' })
  @ApiOkResponse({ type: MailboxPageDto })
  page(@Manager() { customerId }: ManagingActor, @Query() { limit, after }: MailboxesQuery): Promise<MailboxPageDto> {
    return this.database.inCustomer(customerId, () => this.mailboxes.page(customerId, limit, after));
  }
}
