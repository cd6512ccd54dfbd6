import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { showOneTimePassword } from '../../accounts';
import { AccountActor, Say } from '../../kernel';
import { IdParameter, MalformedRequest, OnlyFor, SignedIn, ToReader } from '../../platform/http';
import { Idempotent } from '../../platform/idempotency';
import { CredentialRestoration } from './credential-restoration';
import { LetterRestorations } from './letter-restorations';
import { Restorations } from './restorations';
import {
  NewRestorationDto,
  RestorationDto,
  RestorationPageDto,
  RestorationQuery,
  RestorationStopDto,
  RestoredDto,
} from './restorations.dto';

const RESTORERS = { roles: [], orStaffRight: 'restore_credentials' } as const;

@ApiTags('Support desk')
@Controller()
export class RestorationsController {
  constructor(
    private readonly restorations: Restorations,
    private readonly letters: LetterRestorations,
  ) {}

  // no Idempotency-Key: the answer may be a secret, and would have to be kept to be given once more
  @Post('accounts/:accountId/credential-restorations')
  @OnlyFor({ ...RESTORERS, fresh: true, staffMustHaveCheckedIdentity: true })
  @ApiOperation({
    summary: 'Staff: restore the initial credentials of an account without an e-mail address',
    description:
      'By one-time password: the old one is void, the sessions end, and the answer has the new one, which opens nothing but the choice of another; a second factor stays as it is. Should the answer get lost, restore them again, without a fee. By letter: the new address gets a link to confirm it, and when a second member of staff approves it a link to choose a password.',
  })
  @ApiCreatedResponse({ type: RestoredDto })
  async restore(
    @IdParameter('accountId') accountId: string,
    @Body() { way, reason, email, fee }: NewRestorationDto,
    @SignedIn() actor: AccountActor,
    @ToReader() say: Say,
  ): Promise<RestoredDto> {
    if ((way === 'letter') !== (email !== undefined)) {
      throw new MalformedRequest({ fields: [{ field: 'email', code: email === undefined ? 'missing' : 'unknown' }] });
    }
    const asked = { reason, fee: fee ? { amount: fee.amount, currency: fee.currency } : null };
    if (email !== undefined) {
      return { restoration: show(await this.letters.begin(accountId, asked, email, actor)), given: null };
    }
    const { restoration, given } = await this.restorations.byOneTimePassword(accountId, asked, actor);
    return { restoration: show(restoration), given: showOneTimePassword(given, accountId, actor, say) };
  }

  @Get('credential-restorations')
  @OnlyFor(RESTORERS)
  @ApiOperation({
    summary: 'Staff: credentials that were restored, or wait for a second member of staff; the newest first',
  })
  @ApiOkResponse({ type: RestorationPageDto })
  async list(@Query() { state, accountId, search, limit, after }: RestorationQuery): Promise<RestorationPageDto> {
    const filter = { state: state ?? null, accountId: accountId ?? null, search };
    const { items, next } = await this.restorations.page(filter, limit, after);
    return { items: items.map(show), next };
  }

  @Post('credential-restorations/:restorationId/approvals')
  @OnlyFor({ ...RESTORERS, fresh: true })
  @Idempotent()
  @ApiOperation({
    summary: 'Staff: agree that credentials are restored by letter',
    description:
      'Never by whoever has begun it, and only once the new address is confirmed. The address becomes the account’s, the old password is void, and a link to choose a new one goes there.',
  })
  @ApiCreatedResponse({ type: RestorationDto })
  async approve(
    @IdParameter('restorationId') restorationId: string,
    @SignedIn() actor: AccountActor,
  ): Promise<RestorationDto> {
    return show(await this.letters.approve(restorationId, actor));
  }

  @Post('credential-restorations/:restorationId/stops')
  @OnlyFor(RESTORERS)
  @Idempotent()
  @ApiOperation({
    summary: 'Staff: stop a restoration by letter',
    description: 'As long as nobody has approved it. The credentials stay as they are.',
  })
  @ApiCreatedResponse({ type: RestorationDto })
  async stop(
    @IdParameter('restorationId') restorationId: string,
    @Body() { reason }: RestorationStopDto,
    @SignedIn() actor: AccountActor,
  ): Promise<RestorationDto> {
    return show(await this.letters.stop(restorationId, reason, actor));
  }
}

function show<R extends CredentialRestoration>({ feeAmount, feeCurrency, ...restoration }: R) {
  const fee = feeAmount === null || feeCurrency === null ? null : { amount: feeAmount, currency: feeCurrency };
  return { ...restoration, fee };
}
