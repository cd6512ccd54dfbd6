import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccountActor, Say } from '../../kernel';
import { OnlyFor, SignedIn, ToReader } from '../../platform/http';
import { LOG_READERS, LogReaders } from '../log-readers';
import { AuditPageDto, AuditQuery } from './audit-entries.dto';
import { AuditLog } from './audit-log';
import { showEntries } from './show-entries';

@ApiTags('Audit')
@Controller('audit-entries')
export class AuditEntriesController {
  constructor(
    private readonly readers: LogReaders,
    private readonly log: AuditLog,
  ) {}

  @Get()
  @OnlyFor(LOG_READERS)
  @ApiOperation({
    summary: 'Who did what on the accounts of a customer, the newest first',
    description: 'The title and the reason are in the language of the answer; all else is as it was written down.',
  })
  @ApiOkResponse({ type: AuditPageDto })
  async list(
    @SignedIn() actor: AccountActor,
    @Query() { customerId, limit, after, since, until, ...search }: AuditQuery,
    @ToReader() say: Say,
  ): Promise<AuditPageDto> {
    const between = { ...(since && { since: new Date(since) }), ...(until && { until: new Date(until) }) };
    const whose = await this.readers.whoseLog(actor, customerId);
    return showEntries(await this.log.page(whose, limit, after, { ...search, ...between }), say);
  }
}
