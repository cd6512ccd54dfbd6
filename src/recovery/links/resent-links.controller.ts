import { Body, Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccountActor } from '../../kernel';
import { IdParameter, OnlyFor, SignedIn, StaffReason } from '../../platform/http';
import { Idempotent } from '../../platform/idempotency';
import { ResentLinks } from './resent-links';

@ApiTags('Delivery')
@Controller('accounts')
export class ResentLinksController {
  constructor(private readonly resentLinks: ResentLinks) {}

  @Post(':accountId/link-mails')
  @OnlyFor({ roles: [], orStaffRight: 'resend_links' })
  @Idempotent()
  @HttpCode(HttpStatus.ACCEPTED)
  @ApiOperation({
    summary: 'Staff: send the link again that the account waits for',
    description:
      'To activate it or to choose a new password; the older one stops working. It goes to the address on file, so nobody’s identity need be checked.',
  })
  @ApiAcceptedResponse({ description: 'The mail is on its way.' })
  async send(
    @IdParameter('accountId') accountId: string,
    @Body() { reason }: StaffReason,
    @SignedIn() actor: AccountActor,
  ): Promise<void> {
    await this.resentLinks.send(accountId, reason, actor);
  }
}
