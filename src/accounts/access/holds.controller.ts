import { Body, Controller, Delete, HttpCode, HttpStatus, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { explainHold } from '../../holds';
import { AccountActor, isStaff, Say } from '../../kernel';
import { IdParameter, MalformedRequest, OnlyFor, SignedIn, ToReader } from '../../platform/http';
import { Idempotent } from '../../platform/idempotency';
import { HoldDto, showHold } from './access.dto';
import { Disabling } from './disabling';
import { DisableDto, LiftQuery } from './holds.dto';
import { MANAGE_COLLABORATORS } from './reach';

/** What the history says where those who manage a collaborator give no reason. */
const LIFTED_BY_HAND = 'lifted by hand';
const MANAGERS = { roles: ['principal'], orPermission: MANAGE_COLLABORATORS } as const;

@ApiTags('Access')
@Controller('accounts/:accountId/holds')
export class HoldsController {
  constructor(private readonly disabling: Disabling) {}

  @Post()
  @OnlyFor({ ...MANAGERS, orStaffRight: 'place_holds' })
  @Idempotent()
  @ApiOperation({
    summary: 'Disable an account',
    description:
      'Its sessions end at once. A principal, or a collaborator with manage_collaborators, disables collaborators; staff disable anyone. Disabling what the same side has disabled already changes nothing.',
  })
  @ApiCreatedResponse({ type: HoldDto })
  async place(
    @IdParameter('accountId') accountId: string,
    @Body() { reason, endsAt }: DisableDto,
    @SignedIn() actor: AccountActor,
    @ToReader() say: Say,
  ): Promise<HoldDto> {
    const hold = await this.disabling.disable(
      accountId,
      reason,
      endsAt === undefined ? undefined : new Date(endsAt),
      actor,
    );
    return showHold(explainHold(hold, accountId, actor), say);
  }

  @Delete(':holdId')
  @OnlyFor({ ...MANAGERS, orStaffRight: 'lift_holds', staffMustHaveCheckedIdentity: true })
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({
    summary: 'Lift a hold by hand',
    description:
      'Only this one: the account can be used when no other is in force. The account’s access says which holds you may lift. Staff must have checked who asks for it, and say why.',
  })
  @ApiNoContentResponse()
  async lift(
    @IdParameter('accountId') accountId: string,
    @IdParameter('holdId') holdId: string,
    @Query() { reason }: LiftQuery,
    @SignedIn() actor: AccountActor,
  ): Promise<void> {
    if (reason === undefined && isStaff(actor)) {
      throw new MalformedRequest({ fields: [{ field: 'reason', code: 'missing' }] });
    }
    await this.disabling.lift(accountId, holdId, reason ?? LIFTED_BY_HAND, actor);
  }
}
