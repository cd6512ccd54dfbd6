import { Module } from '@nestjs/common';
import { BillingStatusModule } from '../billing-status';
import { BillingEventsController } from './billing-events/billing-events.controller';
import { BillingSystem } from './billing-events/billing-system';
import { DeliverBillingEvent } from './billing-events/deliver-billing-event';
import { OutgoingEvents } from './billing-events/outgoing-events';
import { TellBillingSystemWhenFeeCharged } from './billing-events/tell-billing-system-when-fee-charged.listener';
import { ApiKeysModule } from './keys/api-keys.module';
import { StripeWebhooksController } from './stripe/stripe-webhooks.controller';
import { BillingWebhooksController } from './webhooks/billing-webhooks.controller';
import { ReceivedMessages } from './webhooks/received-messages';

@Module({
  imports: [ApiKeysModule, BillingStatusModule],
  controllers: [BillingWebhooksController, StripeWebhooksController, BillingEventsController],
  providers: [ReceivedMessages, BillingSystem, OutgoingEvents, DeliverBillingEvent, TellBillingSystemWhenFeeCharged],
})
export class IntegrationsModule {}
