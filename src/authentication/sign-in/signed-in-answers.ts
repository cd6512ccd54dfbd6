import { applyDecorators, Injectable } from '@nestjs/common';
import { ApiCreatedResponse, ApiExtraModels, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccessTokens } from '../../accounts';
import { AccountActor } from '../../kernel';
import { BrowserSignedInDto, SignedInDto, TokensDto } from '../authentication.dto';
import { BrowserSessions } from '../cookies/browser-sessions';
import { showSession } from '../sessions/show-session';
import { SignedIn } from './admission';

/** What the description of the API says of such an answer. */
export const ApiCreatedSession = () =>
  applyDecorators(
    ApiExtraModels(SignedInDto, BrowserSignedInDto),
    ApiCreatedResponse({
      schema: { anyOf: [SignedInDto, BrowserSignedInDto].map((answer) => ({ $ref: getSchemaPath(answer) })) },
    }),
  );

type TokenBearer = Pick<AccountActor, 'accountId' | 'sessionId' | 'customerId' | 'role' | 'restrictedTo'>;

/** What somebody gets who is signed in now: by whichever way, the same. */
@Injectable()
export class SignedInAnswers {
  constructor(
    private readonly tokens: AccessTokens,
    private readonly browserSessions: BrowserSessions,
  ) {}

  /** Tokens for a machine; for a browser that wants it, a cookie. */
  async give(
    signedIn: SignedIn,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<SignedInDto | BrowserSignedInDto> {
    const { session, account, secondFactorDueFrom, ...tokens } = this.show(signedIn);
    const begun = { session, account, secondFactorDueFrom };
    if (!this.browserSessions.isWantedBy(request)) return { ...tokens, ...begun };
    await this.browserSessions.begin(signedIn, reply);
    return begun;
  }

  private show({ account, session, refreshToken, secondFactorDueFrom, deviceToken }: SignedIn): SignedInDto {
    const { id, customerId, role, userName, displayName } = account;
    return {
      ...this.showTokens(
        { accountId: id, sessionId: session.id, customerId, role, restrictedTo: session.restrictedTo },
        refreshToken,
      ),
      session: showSession(session, session.id),
      account: { id, customerId, role, userName, displayName },
      secondFactorDueFrom,
      deviceToken,
    };
  }

  showTokens({ accountId, sessionId, customerId, role, restrictedTo }: TokenBearer, refreshToken: string): TokensDto {
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
