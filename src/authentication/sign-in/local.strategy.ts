import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import { originOf } from '../../platform/http';
import { SignInDto } from '../authentication.dto';
import { BrowserSessions } from '../cookies/browser-sessions';
import { SecondFactorAsked } from '../second-step/second-step';
import { SignedIn } from './admission';
import { SignIn } from './sign-in';

/** Name and password, by way of passport: other ways of signing in take their place beside it. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy) {
  constructor(
    private readonly signIn: SignIn,
    private readonly browserSessions: BrowserSessions,
  ) {
    super({ usernameField: 'identifier', passwordField: 'password', passReqToCallback: true, session: false });
  }

  /** The body was checked by the guard. */
  validate(
    request: FastifyRequest<{ Body: SignInDto }>,
    identifier: string,
    password: string,
  ): Promise<SignedIn | SecondFactorAsked> {
    const deviceToken = request.body.deviceToken ?? this.browserSessions.deviceTokenOf(request);
    return this.signIn.signIn({ identifier, password, deviceToken }, originOf(request));
  }
}
