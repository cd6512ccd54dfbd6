import { ArgumentsHost, Catch, ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../../kernel';
import { databaseUnavailable } from '../database';
import { Reader, Translator } from '../i18n';
import { BodyTooLarge, NoSuchRoute, UnreadableBody, UnsupportedMediaType } from './platform.errors';
import { describeProblem, describeSurprise, Problem } from './problem';
import { rateLimitHeaders } from './rate-limit-headers';
import { readerOf } from './reader';
import { RefusalWitness } from './refusal-witness.port';

/** Answers every refusal and every surprise as problem+json. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  constructor(
    private readonly translator: Translator,
    private readonly witness: RefusalWitness,
  ) {}

  async catch(thrown: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const refusal =
      thrown instanceof DomainError ? thrown : (databaseUnavailable(thrown) ?? refusalOfFramework(thrown));
    if (refusal) await this.tellWitness(refusal, request);
    else this.logger.error({ correlationId: request.id, err: loggable(thrown) }, 'a request failed unexpectedly');
    const reader = readerOf(request, this.translator);
    const problem = this.describe(refusal, reader, request.id);
    const { retryAfter, rateLimit } = refusal?.details ?? {};
    if (retryAfter !== undefined) void reply.header('retry-after', String(Math.ceil(retryAfter)));
    if (rateLimit) void reply.headers(rateLimitHeaders(rateLimit));
    if (problem.status === 401) void reply.header('www-authenticate', 'Bearer');
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('content-language', reader.language)
      .send(problem);
  }

  /** A witness that can't write doesn't turn a refusal into a surprise. */
  private async tellWitness(refusal: DomainError, request: FastifyRequest): Promise<void> {
    try {
      await this.witness.witness(refusal, request);
    } catch (error) {
      this.logger.error({ correlationId: request.id, err: loggable(error) }, 'a refusal could not be written down');
    }
  }

  private describe(refusal: DomainError | undefined, reader: Reader, correlationId: string): Problem {
    return refusal
      ? describeProblem(refusal, reader, correlationId, this.translator)
      : describeSurprise(reader, correlationId, this.translator);
  }
}

/** An error as it may be logged. A failed statement carries its parameters: hashes, digests, addresses. They stay out. */
function loggable(thrown: unknown): object {
  if (!(thrown instanceof Error)) return { type: typeof thrown };
  const { name, message, stack } = thrown;
  return { type: name, message, stack, ...('code' in thrown && { code: thrown.code }) };
}

/** What Fastify and Nest themselves refuse, before a handler of ours is reached. */
function refusalOfFramework(thrown: unknown): DomainError | undefined {
  switch (statusOf(thrown)) {
    case 400:
      return new UnreadableBody();
    case 404:
      return new NoSuchRoute();
    case 413:
      return new BodyTooLarge();
    case 415:
      return new UnsupportedMediaType();
    default:
      return undefined;
  }
}

function statusOf(thrown: unknown): number | undefined {
  if (thrown instanceof HttpException) return thrown.getStatus();
  if (thrown instanceof Error && 'code' in thrown && String(thrown.code).startsWith('FST_') && 'statusCode' in thrown) {
    return Number(thrown.statusCode);
  }
  return thrown instanceof SyntaxError && 'statusCode' in thrown ? Number(thrown.statusCode) : undefined;
}
