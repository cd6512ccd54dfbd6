import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { OnlyForClients, PageQuery } from '../../platform/http';
import { BillingEventDto, BillingEventPageDto } from './billing-events.dto';
import { ListedEvent, OutgoingEvents } from './outgoing-events';

@ApiTags('Billing events')
@Controller('billing-events')
export class BillingEventsController {
  constructor(private readonly events: OutgoingEvents) {}

  @Get()
  @OnlyForClients('billing:read')
  @ApiOperation({
    summary: 'What the billing system is to know, the oldest first',
    description: 'The same events that are sent as webhooks. Reading on behind the last one misses none.',
  })
  @ApiOkResponse({ type: BillingEventPageDto })
  async list(@Query() { after, limit }: PageQuery): Promise<BillingEventPageDto> {
    const { items, ...positions } = await this.events.page(limit, after);
    return { items: items.map(show), ...positions };
  }
}

function show({ id, body, deliveredAt }: ListedEvent): BillingEventDto {
  const payload = JSON.parse(body) as Pick<BillingEventDto, 'type' | 'timestamp' | 'data'>;
  return { id, ...payload, deliveredAt };
}
