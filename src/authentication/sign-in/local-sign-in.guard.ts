import { ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { strictInput } from '../../platform/http';
import { SignInDto } from '../authentication.dto';

/** Guards run before pipes: the body is checked here as strictly as everywhere, before passport looks into it. */
@Injectable()
export class LocalSignInGuard extends AuthGuard('local') {
  private readonly input = strictInput();

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const { body } = context.switchToHttp().getRequest<FastifyRequest>();
    await this.input.transform(body, { type: 'body', metatype: SignInDto });
    return (await super.canActivate(context)) as boolean;
  }
}
