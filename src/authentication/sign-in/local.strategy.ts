import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import { originOf } from '../../platform/http';
import { SignedIn, SignIn } from './sign-in';

/** Name and password, by way of passport: other ways of signing in take their place beside it. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy) {
  constructor(private readonly signIn: SignIn) {
    super({ usernameField: 'identifier', passwordField: 'password', passReqToCallback: true, session: false });
  }

  validate(request: FastifyRequest, identifier: string, password: string): Promise<SignedIn> {
    return this.signIn.signIn(identifier, password, originOf(request));
  }
}
