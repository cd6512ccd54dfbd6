import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccountActor } from '../../kernel';
import { IdParameter, OnlyFor, SignedIn } from '../../platform/http';
import { Idempotent } from '../../platform/idempotency';
import { OwnerChanges } from './owner-changes';
import {
  NewOwnerChangeDto,
  OwnerChangeDto,
  OwnerChangePageDto,
  OwnerChangeQuery,
  OwnerChangeStopDto,
} from './owner-changes.dto';

const CHANGERS = { roles: [], orStaffRight: 'change_owners' } as const;

@ApiTags('Support desk')
@Controller()
export class OwnerChangesController {
  constructor(private readonly changes: OwnerChanges) {}

  @Post('customers/:customerId/owner-changes')
  @OnlyFor({ ...CHANGERS, fresh: true })
  @Idempotent()
  @ApiOperation({
    summary: 'Staff: the principal is gone, and the account is to become another person’s',
    description:
      'Nothing changes yet: a second member of staff must agree, and then the old contacts have time to stop it.',
  })
  @ApiCreatedResponse({ type: OwnerChangeDto })
  request(
    @IdParameter('customerId') customerId: string,
    @Body() { newPerson: { displayName, email }, reason, documents }: NewOwnerChangeDto,
    @SignedIn() actor: AccountActor,
  ): Promise<OwnerChangeDto> {
    return this.changes.request(customerId, { newPerson: { displayName, email }, reason, documents }, actor);
  }

  @Get('owner-changes')
  @OnlyFor(CHANGERS)
  @ApiOperation({ summary: 'Staff: changes of owner, the newest first' })
  @ApiOkResponse({ type: OwnerChangePageDto })
  list(@Query() { state, customerId, search, limit, after }: OwnerChangeQuery): Promise<OwnerChangePageDto> {
    return this.changes.page({ state: state ?? null, customerId: customerId ?? null, search }, limit, after);
  }

  @Post('owner-changes/:changeId/approvals')
  @OnlyFor({ ...CHANGERS, fresh: true })
  @Idempotent()
  @ApiOperation({
    summary: 'Staff: agree to a change of owner',
    description:
      'Never by whoever has requested it. The old contacts (address, confirmed phone) are told, with a link that stops it; when their time is over, a link goes to the new person.',
  })
  @ApiCreatedResponse({ type: OwnerChangeDto })
  approve(@IdParameter('changeId') changeId: string, @SignedIn() actor: AccountActor): Promise<OwnerChangeDto> {
    return this.changes.approve(changeId, actor);
  }

  @Post('owner-changes/:changeId/stops')
  @OnlyFor(CHANGERS)
  @Idempotent()
  @ApiOperation({
    summary: 'Staff: stop a change of owner',
    description: 'As long as the new person hasn’t completed it.',
  })
  @ApiCreatedResponse({ type: OwnerChangeDto })
  stop(
    @IdParameter('changeId') changeId: string,
    @Body() { reason }: OwnerChangeStopDto,
    @SignedIn() actor: AccountActor,
  ): Promise<OwnerChangeDto> {
    return this.changes.stop(changeId, reason, actor);
  }
}
