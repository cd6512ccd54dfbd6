import { Injectable, Logger } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';

/** One line for each answer: method, path without its query, status, time, correlation id. Never a header or a body. */
@Injectable()
export class LogAnswers {
  private readonly logger = new Logger('http');

  constructor({ httpAdapter }: HttpAdapterHost) {
    // the command line has none
    if (httpAdapter?.getType() !== 'fastify') return;
    httpAdapter.getInstance<FastifyInstance>().addHook('onResponse', (request, reply, done) => {
      const answer = {
        correlationId: request.id,
        method: request.method,
        path: request.url.split('?')[0],
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
      };
      if (reply.statusCode >= 500) this.logger.error(answer, 'answered with a fault of ours');
      else this.logger.debug(answer, 'answered');
      done();
    });
  }
}
