import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { Metrics } from './metrics';

/**
 * Counts each answer, those of guards included, under the pattern of its route, never under its address: ids would make endless
 * series.
 */
@Injectable()
export class CountAnswers {
  constructor({ httpAdapter }: HttpAdapterHost, metrics: Metrics) {
    // the command line has none
    if (httpAdapter?.getType() !== 'fastify') return;
    httpAdapter.getInstance<FastifyInstance>().addHook('onResponse', (request, reply, done) => {
      const labels = { method: request.method, route: request.routeOptions.url ?? 'unknown', status: reply.statusCode };
      metrics.requestSeconds.observe(labels, reply.elapsedTime / 1000);
      done();
    });
  }
}
