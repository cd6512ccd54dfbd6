import { createParamDecorator, ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { AccountActor, Actor, ClientActor, Origin } from '../../kernel';

/** How the account that acts is called. Beside the actor, not in it: names and addresses don't belong in events. */
export interface AccountNames {
  readonly userName: string;
  readonly displayName: string;
}

/** A request once we know who sent it. */
export type IdentifiedRequest = FastifyRequest & { actor?: AccountActor; names?: AccountNames; client?: ClientActor };

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
  return known(context.switchToHttp().getRequest<IdentifiedRequest>().actor);
});

/** How the account that acts is called, on a route that is not open to anyone. */
export const SignedInNames = createParamDecorator((_: unknown, context: ExecutionContext): AccountNames => {
  return known(context.switchToHttp().getRequest<IdentifiedRequest>().names);
});

/** The other system that acts, on a route that is for those only. */
export const CallingClient = createParamDecorator((_: unknown, context: ExecutionContext): ClientActor => {
  return known(context.switchToHttp().getRequest<IdentifiedRequest>().client);
});

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('who acts is asked for on a route that is open to others as well');
  return value;
}
