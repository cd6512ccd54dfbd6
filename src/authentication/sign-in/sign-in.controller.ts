import { Body, Controller, HttpCode, HttpStatus, Post, Req, Res, UseGuards } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RefreshRefused, RefreshSessions } from '../../accounts';
import { AccountActor, Actor } from '../../kernel';
import { CurrentActor, OnlyFor, OpenToAnyone, SignedIn as SignedInAccount } from '../../platform/http';
import {
  BrowserSignedInDto,
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
import { SecondFactorAsked } from '../second-step/second-step';
import { SecondFactorAskedDto } from '../second-step/second-step.dto';
import { SignedIn } from './admission';
import { LocalSignInGuard } from './local-sign-in.guard';
import { ApiCreatedSession, SignedInAnswers } from './signed-in-answers';

@ApiTags('Sessions')
@Controller()
export class SignInController {
  constructor(
    private readonly answers: SignedInAnswers,
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
      'Whoever gives the right password of an account that is held is told why, and what to do. Everyone else learns nothing. A page of this origin that sends `Session-Transport: cookie` has the session put into a cookie in place of tokens (BrowserSignedInDto), and sends that header with every request.',
  })
  @ApiBody({ type: SignInDto })
  @ApiCreatedSession()
  @ApiAcceptedResponse({
    type: SecondFactorAskedDto,
    description: 'The password is right, and a second factor is asked for. Nobody is signed in yet.',
  })
  async signIn(
    @Req() request: FastifyRequest & { user: SignedIn | SecondFactorAsked },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInDto | BrowserSignedInDto | SecondFactorAskedDto> {
    const { user } = request;
    if ('account' in user) return this.answers.give(user, request, reply);
    void reply.status(HttpStatus.ACCEPTED);
    return { secondFactor: { ...user, ways: [...user.ways] } };
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
    return this.answers.showTokens({ ...session, restrictedTo }, refreshed.refreshToken);
  }

  @Post('sessions/current/authentications')
  @OnlyFor({ roles: ['principal', 'collaborator', 'support', 'administrator'] })
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({
    summary: 'Give your password once more, before something sensitive',
    description:
      'Where a second factor is asked of you, give a code as well. The right password without a code is refused with the ways that there are; where that is the way, a code is mailed.',
  })
  @ApiNoContentResponse()
  async authenticateAgain(
    @SignedInAccount() actor: AccountActor,
    @Body() { password, way, code }: FreshAuthenticationDto,
  ): Promise<void> {
    await this.ownPassword.giveAgain(actor, password, way && code !== undefined ? { way, code } : null);
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
}
