import { createParamDecorator, ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { AccountActor, Actor, Origin } from '../../kernel';

/** A request once we know who sent it. */
export type IdentifiedRequest = FastifyRequest & { actor?: AccountActor };

const LONGEST_USER_AGENT = 400;

export function originOf(request: FastifyRequest): Origin {
  const userAgent = request.headers['user-agent'];
  return {
    correlationId: request.id,
    address: request.ip,
    ...(userAgent !== undefined && { userAgent: userAgent.slice(0, LONGEST_USER_AGENT) }),
  };
}

/** Who acts, on a route that is open to anyone: an account where one is signed in, else somebody unknown. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const request = context.switchToHttp().getRequest<IdentifiedRequest>();
  return request.actor ?? { kind: 'anonymous', origin: originOf(request) };
});

/** The account that acts, on a route that is not open to anyone. */
export const SignedIn = createParamDecorator((_: unknown, context: ExecutionContext): AccountActor => {
  const { actor } = context.switchToHttp().getRequest<IdentifiedRequest>();
  if (!actor) throw new Error('@SignedIn() on a route that is open to anyone');
  return actor;
});
