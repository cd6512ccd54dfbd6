import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { OnlyFor, PageQuery } from '../../platform/http';
import { DECIDES, ReactivationDeciders } from './reactivation-deciders';
import { DeciderPageDto } from './reactivation-deciders.dto';

@ApiTags('Support desk')
@Controller('reactivation-deciders')
export class ReactivationDecidersController {
  constructor(private readonly deciders: ReactivationDeciders) {}

  @Get()
  @OnlyFor({ roles: [], orStaffRight: DECIDES })
  @ApiOperation({ summary: 'Staff: the colleagues to whom a request to reactivate an account can be handed' })
  @ApiOkResponse({ type: DeciderPageDto })
  list(@Query() { limit, after }: PageQuery): Promise<DeciderPageDto> {
    return this.deciders.page(limit, after);
  }
}
