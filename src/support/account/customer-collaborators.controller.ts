import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CollaboratorPageDto, CollaboratorsQuery, showCollaborator } from '../../collaborators';
import { Say } from '../../kernel';
import { IdParameter, OnlyFor, ToReader } from '../../platform/http';
import { AccountByStaff } from './account-by-staff';

@ApiTags('Support desk')
@Controller('customers/:customerId/collaborators')
export class CustomerCollaboratorsController {
  constructor(private readonly accounts: AccountByStaff) {}

  @Get()
  @OnlyFor({ roles: [], orStaffRight: 'find_accounts' })
  @ApiOperation({
    summary: 'Staff: the collaborators of any customer',
    description: 'Searched, filtered by state, sorted, page by page, as the customer’s own side has them.',
  })
  @ApiOkResponse({ type: CollaboratorPageDto })
  async list(
    @IdParameter('customerId') customerId: string,
    @Query() query: CollaboratorsQuery,
    @ToReader() say: Say,
  ): Promise<CollaboratorPageDto> {
    const { items, next } = await this.accounts.collaboratorsOf(customerId, query);
    return { items: items.map((row) => showCollaborator(row, say)), next };
  }
}
