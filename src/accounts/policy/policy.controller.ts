import { Body, Controller, Get, Headers, HttpCode, HttpStatus, Post, Put, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AccountActor, Clock, Say } from '../../kernel';
import {
  entityTag,
  MalformedRequest,
  OnlyFor,
  SignedIn,
  Tell,
  ToldOnce,
  ToReader,
  versionOf,
} from '../../platform/http';
import { MANAGE_COLLABORATORS } from '../access/reach';
import { AccountNotFound } from '../accounts.errors';
import { CustomerPolicy, Policies } from './policies';
import { PolicyDto, PolicyPreviewDto, PolicyProfileDto, PolicyQuery, WantedPolicyDto } from './policy.dto';
import { POLICY_PROFILES } from './policy-profiles';
import { showPreview, showProfile, wantedPolicy } from './shown-policy';

const READERS = {
  roles: ['principal'],
  orPermission: MANAGE_COLLABORATORS,
  orStaffRight: 'find_accounts',
} as const;

@ApiTags('Policy')
@Controller()
export class PolicyController {
  constructor(
    private readonly policies: Policies,
    private readonly clock: Clock,
  ) {}

  @Get('policy')
  @OnlyFor(READERS)
  @ApiOperation({ summary: 'What a customer has decided for its accounts, and what the deployment has' })
  @ApiOkResponse({ type: PolicyDto })
  async read(
    @SignedIn() actor: AccountActor,
    @Query() query: PolicyQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PolicyDto> {
    const customerId = query.customerId ?? actor.customerId;
    if (customerId === null) throw new MalformedRequest({ fields: [{ field: 'customerId', code: 'missing' }] });
    if (actor.customerId !== null && customerId !== actor.customerId) throw new AccountNotFound({ crossesWall: true });
    return tagged(await this.policies.read(customerId, actor), reply);
  }

  @Put('policy')
  @OnlyFor({ roles: ['principal'], fresh: true })
  @ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'The ETag of the policy as you saw it.',
    schema: { type: 'string', example: '"3"' },
  })
  @ApiOperation({
    summary: 'Change the policy of your customer',
    description:
      'What is left out, or null, is decided by the deployment. Another age of passwords moves the days on which those that there are expire.',
  })
  @ApiOkResponse({ type: PolicyDto })
  async change(
    @SignedIn() actor: AccountActor,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() wanted: WantedPolicyDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PolicyDto> {
    const version = versionOf(ifMatch);
    return tagged(await this.policies.change(customerOf(actor), version, wantedPolicy(wanted), actor), reply);
  }

  @Post('policy-change-previews')
  @OnlyFor({ roles: ['principal'] })
  @HttpCode(HttpStatus.OK)
  @ApiOperation({ summary: 'What a change of the policy would do', description: 'Changes nothing.' })
  @ApiOkResponse({ type: PolicyPreviewDto })
  async preview(
    @SignedIn() actor: AccountActor,
    @Body() wanted: WantedPolicyDto,
    @ToldOnce() tell: Tell,
  ): Promise<PolicyPreviewDto> {
    const preview = await this.policies.preview(customerOf(actor), wantedPolicy(wanted));
    return tell((say) => showPreview(preview, this.clock.now(), say));
  }

  @Get('policy-profiles')
  @OnlyFor(READERS)
  @ApiOperation({ summary: 'Policies to start from' })
  @ApiOkResponse({ type: [PolicyProfileDto] })
  profiles(@ToReader() say: Say): PolicyProfileDto[] {
    return POLICY_PROFILES.map((profile) => showProfile(profile, say));
  }
}

function tagged(policy: CustomerPolicy, reply: FastifyReply): PolicyDto {
  void reply.header('etag', entityTag(policy.version));
  return policy;
}

function customerOf({ customerId }: AccountActor): string {
  if (customerId === null) throw new Error('a principal belongs to a customer');
  return customerId;
}
