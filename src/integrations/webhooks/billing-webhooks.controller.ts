import { Body, Controller, Headers, HttpCode, HttpStatus, Inject, Post, RawBody } from '@nestjs/common';
import {
  ApiBody,
  ApiExtraModels,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import { BillingMirror } from '../../billing-status';
import { Actor, Clock } from '../../kernel';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { CurrentActor, OpenToAnyone, SignedBody } from '../../platform/http';
import { SignatureRefused, WebhookClosed } from '../integrations.errors';
import { DisputeMessageDto, InvoiceMessageDto, SettlementMessageDto } from './billing-message.dto';
import { ReceivedMessages } from './received-messages';
import { senderOf } from './sender';
import { MessageHeaders, verifiedMessageId } from './standard-webhook';
import { statementOf } from './statement-of-message';
import { WebhookReceptionDto } from './webhook-reception.dto';

const MESSAGES = [InvoiceMessageDto, SettlementMessageDto, DisputeMessageDto];

@ApiTags('Webhooks')
@ApiExtraModels(...MESSAGES)
@Controller('billing-webhooks')
export class BillingWebhooksController {
  constructor(
    private readonly messages: ReceivedMessages,
    private readonly mirror: BillingMirror,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  @Post()
  @OpenToAnyone()
  @SignedBody()
  @HttpCode(HttpStatus.OK)
  @ApiOperation({
    summary: 'The billing system tells of invoices, in signed messages',
    description:
      'Signed as Standard Webhooks says (https://www.standardwebhooks.com), at most five minutes ago. A message is taken once, however often it comes; what it says may come in any order.',
  })
  @ApiHeader({ name: 'webhook-id', required: true, description: 'Of the message: the same each time it is sent.' })
  @ApiHeader({ name: 'webhook-timestamp', required: true, description: 'When it was signed, in seconds since 1970.' })
  @ApiHeader({ name: 'webhook-signature', required: true, description: 'v1, and HMAC-SHA256 in base64.' })
  @ApiBody({ schema: { oneOf: MESSAGES.map((message) => ({ $ref: getSchemaPath(message) })) } })
  @ApiOkResponse({ type: WebhookReceptionDto })
  async take(
    @Headers() headers: MessageHeaders,
    @RawBody() body: Buffer | undefined,
    @Body() message: unknown,
    @CurrentActor() { origin }: Actor,
  ): Promise<WebhookReceptionDto> {
    const { BILLING_WEBHOOK_SECRETS: secrets } = this.settings;
    if (secrets.length === 0) throw new WebhookClosed();
    if (body === undefined) throw new SignatureRefused();
    const messageId = verifiedMessageId(headers, body, secrets, this.clock.now());
    const statement = await statementOf(message);
    const reception = await this.messages.takeOnce('billing', messageId, () =>
      this.mirror.take([statement], senderOf('billing', origin)),
    );
    return WebhookReceptionDto.of(reception);
  }
}
