import { Injectable } from '@nestjs/common';
import { AccessTokens } from '../../accounts';
import { AccountActor } from '../../kernel';
import { SignedInDto, TokensDto } from '../authentication.dto';
import { showSession } from '../sessions/show-session';
import { SignedIn } from './admission';

type TokenBearer = Pick<AccountActor, 'accountId' | 'sessionId' | 'customerId' | 'role' | 'restrictedTo'>;

/** What somebody gets who is signed in now: by whichever way, the same. */
@Injectable()
export class SignedInAnswers {
  constructor(private readonly tokens: AccessTokens) {}

  show({ account, session, refreshToken, secondFactorDueFrom, deviceToken }: SignedIn): SignedInDto {
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
