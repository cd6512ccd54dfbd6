import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';

/** For a route whose requests are signed: its handler gets the body byte for byte as it came, with Nest's `@RawBody()`. */
export const SignedBody = () => RouteConfig({ isSigned: true });

/** Nobody else’s body is kept beside what it says. */
export function keepSignedBody(request: FastifyRequest & { rawBody?: Buffer }, body: Buffer): void {
  if ('isSigned' in request.routeOptions.config) request.rawBody = body;
}
