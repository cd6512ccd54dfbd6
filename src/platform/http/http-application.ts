import { DynamicModule, INestApplication, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host';
import { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Logger } from 'nestjs-pino';
import { newId, SECOND } from '../../kernel';
import { RunningSettings } from '../config';
import { Translator } from '../i18n';
import { browserRules } from './browser-rules';
import { closeInTime } from './closing';
import { keepSignedBody } from './signed-body';
import { isDeeperThan } from './nesting';
import { NoSuchRoute, UnreadableBody } from './platform.errors';
import { ProblemFilter } from './problem.filter';
import { RefusalWitness } from './refusal-witness.port';
import { strictInput } from './strict-input';

const BODY_LIMIT = 64 * 1024;
/** Much deeper than anything that we, or Stripe, have to say. */
const DEEPEST = 32;
/** Addresses that others have fixed: balancers, Prometheus, RFC 8615. */
const WELL_KNOWN = ['health/live', 'health/ready', 'metrics', '.well-known/jwks.json'];

/** The API's addresses begin with `/api/v1`. */
export function putBelowPrefix(app: INestApplication): void {
  app.setGlobalPrefix('api/v1', { exclude: WELL_KNOWN });
}

/**
 * The application behind HTTP, not listening yet: strict input, problem+json, security headers, `/api/v1`.
 *
 * @param root the module that wires everything
 */
export async function httpApplication(
  root: Type | DynamicModule,
  settings: RunningSettings,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    // what is under way is ended by closeInTime
    forceCloseConnections: 'idle',
    genReqId: newId,
    trustProxy: settings.TRUSTED_PROXIES.length > 0 ? [...settings.TRUSTED_PROXIES] : false,
    // the longest id of another system, each character escaped
    routerOptions: { maxParamLength: 3 * 255 },
    // an address that the router can't even read
    frameworkErrors: (_: Error, request: FastifyRequest, reply: FastifyReply) =>
      void problems.catch(new NoSuchRoute(), new ExecutionContextHost([request, reply])),
  });
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    bufferLogs: true,
    // what goes wrong is told, once, by whoever started it
    autoFlushLogs: false,
    abortOnError: false,
    // Nest's would add one of forms, which any web page can make a browser send; Fastify's own reads JSON
    bodyParser: false,
  });
  adapter.getInstance().removeContentTypeParser('text/plain');
  const problems = new ProblemFilter(app.get(Translator), app.get(RefusalWitness));
  app.useLogger(app.get(Logger));
  app.flushLogs();
  closeInTime(adapter.getInstance(), settings.SHUTDOWN_SECONDS * SECOND);
  acceptEmptyBodies(app);
  putBelowPrefix(app);
  app.useGlobalPipes(strictInput());
  app.useGlobalFilters(problems);
  const rules = browserRules(settings.ORIGIN);
  adapter.getInstance().addHook('onRequest', (request, reply, done) => {
    // one address has many spellings, so nothing is kept but what says itself that it may be
    void reply.headers(rules).headers({ 'x-correlation-id': request.id, 'cache-control': 'no-store' });
    done();
  });
  return app;
}

/** A POST that needs no body may still be announced as JSON, as most clients do. */
function acceptEmptyBodies(app: NestFastifyApplication): void {
  const parse = app.getHttpAdapter().getInstance().getDefaultJsonParser('error', 'error');
  app.useBodyParser('application/json', { bodyLimit: BODY_LIMIT }, (request, body, done) => {
    keepSignedBody(request as FastifyRequest, body);
    if (body.length === 0) done(null, undefined);
    else
      void parse(request as FastifyRequest, body.toString('utf8'), (error, value) =>
        isDeeperThan(DEEPEST, value) ? done(new UnreadableBody()) : done(error, value),
      );
  });
}
