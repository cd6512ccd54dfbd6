import { Controller, Headers, HttpCode, HttpStatus, Inject, Post, RawBody } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { BillingMirror } from '../../billing-status';
import { Actor, Clock } from '../../kernel';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { CurrentActor, OpenToAnyone, SignedBody } from '../../platform/http';
import { SignatureRefused, WebhookClosed } from '../integrations.errors';
import { ReceivedMessages } from '../webhooks/received-messages';
import { WebhookReceptionDto } from '../webhooks/webhook-reception.dto';
import { senderOf } from '../webhooks/sender';
import { statementsOf } from './statements-of-stripe';
import { verifiedStripeEvent } from './stripe-signature';

@ApiTags('Webhooks')
@Controller('stripe-webhooks')
export class StripeWebhooksController {
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
    summary: 'Stripe tells of invoices',
    description:
      'An endpoint for Stripe’s invoice.* events. The signature is checked by Stripe’s own library; each event is taken once, and those about other things change nothing.',
  })
  @ApiHeader({ name: 'Stripe-Signature', required: true })
  @ApiBody({ schema: { type: 'object', description: 'An event of Stripe.' } })
  @ApiOkResponse({ type: WebhookReceptionDto })
  async take(
    @Headers('stripe-signature') signature: string | undefined,
    @RawBody() body: Buffer | undefined,
    @CurrentActor() { origin }: Actor,
  ): Promise<WebhookReceptionDto> {
    const { STRIPE_WEBHOOK_SECRET: secret } = this.settings;
    if (secret === undefined) throw new WebhookClosed();
    if (signature === undefined || body === undefined) throw new SignatureRefused();
    const event = await verifiedStripeEvent(body, signature, secret, this.clock.now());
    const reception = await this.messages.takeOnce('stripe', event.id, () =>
      this.mirror.take(statementsOf(event), senderOf('stripe', origin)),
    );
    return WebhookReceptionDto.of(reception);
  }
}
