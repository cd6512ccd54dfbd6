import { CallHandler, ExecutionContext, Injectable, NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Observable } from 'rxjs';
import { Metrics } from './metrics';

/** Counts each answer under the pattern of its route, never under its address: ids would make endless series. */
@Injectable()
export class MetricsInterceptor implements NestInterceptor {
  constructor(private readonly metrics: Metrics) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    reply.raw.once('finish', () => {
      const labels = { method: request.method, route: request.routeOptions.url ?? 'unknown', status: reply.statusCode };
      this.metrics.requestSeconds.observe(labels, reply.elapsedTime / 1000);
    });
    return next.handle();
  }
}
