import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccountActor } from '../kernel';
import { MalformedRequest, OnlyFor, SignedIn } from '../platform/http';
import { AuditLog } from './audit-log';
import { AuditPageDto, AuditQuery } from './audit.dto';
import { CustomerOfAnother } from './audit.errors';

@ApiTags('Audit')
@Controller('audit-entries')
export class AuditController {
  constructor(private readonly log: AuditLog) {}

  @Get()
  @OnlyFor({ roles: ['principal'], orStaffRight: 'read_audit' })
  @ApiOperation({ summary: 'Who did what on the accounts of a customer, the newest first' })
  @ApiOkResponse({ type: AuditPageDto })
  async list(@SignedIn() actor: AccountActor, @Query() query: AuditQuery): Promise<AuditPageDto> {
    const customerId = query.customerId ?? actor.customerId;
    if (customerId === null) throw new MalformedRequest({ fields: [{ field: 'customerId', code: 'missing' }] });
    if (actor.customerId !== null && customerId !== actor.customerId)
      throw new CustomerOfAnother({ crossesWall: true });
    return (await this.log.page(customerId, query.limit, query.after, query.accountId)) as unknown as AuditPageDto;
  }
}
