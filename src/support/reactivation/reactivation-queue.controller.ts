import { Body, Controller, Get, HttpCode, HttpStatus, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { showHold } from '../../accounts';
import { explainHold } from '../../holds';
import { AccountActor, Say } from '../../kernel';
import { IdParameter, OnlyFor, SignedIn, ToReader } from '../../platform/http';
import { Idempotent } from '../../platform/idempotency';
import { DECIDES } from './reactivation-deciders';
import { ReactivationDecisions } from './reactivation-decisions';
import { ReactivationQueue } from './reactivation-queue';
import {
  DecidedReactivationDto,
  QueuedReactivationDto,
  ReactivationAssignmentDto,
  ReactivationDecisionDto,
  ReactivationPageDto,
  ReactivationQueueQuery,
} from './reactivation-queue.dto';

const DECIDERS = { roles: [], orStaffRight: DECIDES } as const;

@ApiTags('Support desk')
@Controller('reactivation-requests')
export class ReactivationQueueController {
  constructor(
    private readonly queue: ReactivationQueue,
    private readonly decisions: ReactivationDecisions,
  ) {}

  @Get()
  @OnlyFor(DECIDERS)
  @ApiOperation({
    summary: 'Staff: requests to reactivate accounts, the longest waiting first; of the closed, the newest',
  })
  @ApiOkResponse({ type: ReactivationPageDto })
  list(@Query() { limit, after, ...filter }: ReactivationQueueQuery): Promise<ReactivationPageDto> {
    return this.queue.page(filter, limit, after);
  }

  @Get(':requestId')
  @OnlyFor(DECIDERS)
  @ApiOperation({ summary: 'Staff: one request to reactivate an account' })
  @ApiOkResponse({ type: QueuedReactivationDto })
  get(@IdParameter('requestId') requestId: string): Promise<QueuedReactivationDto> {
    return this.queue.get(requestId);
  }

  @Post(':requestId/assignments')
  @OnlyFor(DECIDERS)
  @Idempotent()
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({
    summary: 'Staff: take a request, or hand it over',
    description: 'What a colleague looks after only they hand over, or an administrator does.',
  })
  @ApiNoContentResponse()
  async assign(
    @IdParameter('requestId') requestId: string,
    @Body() { to }: ReactivationAssignmentDto,
    @SignedIn() actor: AccountActor,
  ): Promise<void> {
    await this.decisions.assign(requestId, to ?? actor.accountId, actor);
  }

  @Post(':requestId/decisions')
  @OnlyFor(DECIDERS)
  @Idempotent()
  @ApiOperation({
    summary: 'Staff: approve or refuse a request',
    description:
      'To approve it lifts what disables the account, and nothing else; it takes an identity check of that account, by you, not long before. The person is told by mail.',
  })
  @ApiCreatedResponse({ type: DecidedReactivationDto })
  async decide(
    @IdParameter('requestId') requestId: string,
    @Body() { decision, reason }: ReactivationDecisionDto,
    @SignedIn() actor: AccountActor,
    @ToReader() say: Say,
  ): Promise<DecidedReactivationDto> {
    const remaining = await this.decisions.decide(requestId, decision, reason, actor);
    const request = await this.queue.get(requestId);
    const remainingHolds = remaining.map((hold) => showHold(explainHold(hold, request.accountId, actor), say));
    return { request, remainingHolds };
  }
}
