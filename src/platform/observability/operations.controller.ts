import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Lookups } from '../database';
import { OpenToAnyone } from '../http';
import { Metrics } from './metrics';

/** For those who run the service: is it alive, can it work, how does it do. */
@ApiExcludeController()
@OpenToAnyone()
@Controller()
export class OperationsController {
  constructor(
    private readonly lookups: Lookups,
    private readonly metrics: Metrics,
  ) {}

  /** The process answers. */
  @Get('health/live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The process can do its work: the database answers. Otherwise the answer is 503, as for everything else. */
  @Get('health/ready')
  async ready(): Promise<{ status: 'ok' }> {
    await this.lookups.rows('readiness', 'select', []);
    return { status: 'ok' };
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  read(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}
