import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { OnlyFor } from '../../platform/http';
import { BillingPreviews } from './billing-previews';
import { BillingPreviewPageDto, BillingPreviewsQuery } from './billing-previews.dto';

@ApiTags('Billing system')
@Controller('billing-previews')
export class BillingPreviewsController {
  constructor(private readonly previews: BillingPreviews) {}

  @Get()
  @OnlyFor({ roles: [], orStaffRight: 'see_billing' })
  @ApiOperation({
    summary: 'Who will be held tonight',
    description:
      'Those whose hold begins within a day. With a threshold: all who would be held until then if it were the deployment’s. Changes nothing.',
  })
  @ApiOkResponse({ type: BillingPreviewPageDto })
  list(@Query() { limit, after, threshold }: BillingPreviewsQuery): Promise<BillingPreviewPageDto> {
    return this.previews.page(limit, after, threshold);
  }
}
