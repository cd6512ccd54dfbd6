import { Body, Controller, HttpCode, HttpStatus, Post, Req, UseGuards } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { AccessTokens, RefreshRefused, RefreshSessions } from '../../accounts';
import { AccountActor, Actor } from '../../kernel';
import { CurrentActor, OnlyFor, OpenToAnyone, SignedIn as SignedInAccount } from '../../platform/http';
import {
  FreshAuthenticationDto,
  PasswordChangeDto,
  RefreshDto,
  SignedInDto,
  SignInDto,
  TokensDto,
} from '../authentication.dto';
import { verdictOnRunningSession } from '../effect-of-holds';
import { OwnPassword } from '../own-password';
import { SessionCheck } from '../sessions/session-check';
import { showSession } from '../sessions/show-session';
import { LocalSignInGuard } from './local-sign-in.guard';
import { SignedIn } from './sign-in';

type TokenBearer = Pick<AccountActor, 'accountId' | 'sessionId' | 'customerId' | 'role' | 'restrictedTo'>;

@ApiTags('Sessions')
@Controller()
export class SignInController {
  constructor(
    private readonly tokens: AccessTokens,
    private readonly refreshSessions: RefreshSessions,
    private readonly ownPassword: OwnPassword,
    private readonly sessionCheck: SessionCheck,
  ) {}

  @Post('sessions')
  @OpenToAnyone()
  @UseGuards(LocalSignInGuard)
  @ApiOperation({
    summary: 'Sign in',
    description:
      'Whoever gives the right password of an account that is held is told why, and what to do. Everyone else learns nothing.',
  })
  @ApiBody({ type: SignInDto })
  @ApiCreatedResponse({ type: SignedInDto })
  signIn(@Req() { user }: FastifyRequest & { user: SignedIn }): SignedInDto {
    const { account, session, refreshToken } = user;
    const { id, customerId, role, userName, displayName } = account;
    return {
      ...this.showTokens(
        { accountId: id, sessionId: session.id, customerId, role, restrictedTo: session.restrictedTo },
        refreshToken,
      ),
      session: showSession(session, session.id),
      account: { id, customerId, role, userName, displayName },
    };
  }

  @Post('session-refreshes')
  @OpenToAnyone()
  @ApiOperation({
    summary: 'Go on with a session: exchange the refresh token for new tokens',
    description: 'A refresh token that comes back a second time was copied: its session ends.',
  })
  @ApiCreatedResponse({ type: TokensDto })
  async refresh(@Body() { refreshToken }: RefreshDto, @CurrentActor() actor: Actor): Promise<TokensDto> {
    const refreshed = await this.refreshSessions.refresh(refreshToken, actor);
    const session = await this.sessionCheck.of(refreshed.sessionId);
    const verdict = session && verdictOnRunningSession(session);
    if (!session || verdict?.may === 'nothing') throw new RefreshRefused();
    const restrictedTo = verdict?.may === 'one_thing' ? verdict.restrictedTo : null;
    return this.showTokens({ ...session, restrictedTo }, refreshed.refreshToken);
  }

  @Post('sessions/current/authentications')
  @OnlyFor({ roles: ['principal', 'collaborator', 'support', 'administrator'] })
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({ summary: 'Give your password once more, before something sensitive' })
  @ApiNoContentResponse()
  async authenticateAgain(
    @SignedInAccount() actor: AccountActor,
    @Body() { password }: FreshAuthenticationDto,
  ): Promise<void> {
    await this.ownPassword.giveAgain(actor, password);
  }

  @Post('password-changes')
  @OnlyFor({ roles: ['principal', 'collaborator', 'support', 'administrator'], alsoRestrictedTo: ['change_password'] })
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({ summary: 'Change your own password', description: 'Every other session of yours ends.' })
  @ApiNoContentResponse()
  async changePassword(
    @SignedInAccount() actor: AccountActor,
    @Body() { currentPassword, newPassword }: PasswordChangeDto,
  ): Promise<void> {
    await this.ownPassword.change(actor, currentPassword, newPassword);
  }

  private showTokens(
    { accountId, sessionId, customerId, role, restrictedTo }: TokenBearer,
    refreshToken: string,
  ): TokensDto {
    const { token, expiresIn } = this.tokens.sign({
      sub: accountId,
      sid: sessionId,
      role,
      ...(customerId !== null && { cid: customerId }),
      ...(restrictedTo !== null && { restricted_to: restrictedTo }),
    });
    return { accessToken: token, tokenType: 'Bearer', expiresIn, refreshToken };
  }
}
