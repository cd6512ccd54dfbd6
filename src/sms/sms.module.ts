import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Allowance } from './allowance';
import { ContentSeal } from './content-seal';
import { DeliverTextMessage } from './deliver-text-message';
import { HttpGateway } from './http-gateway';
import { Networks } from './networks';
import { SmsGateway } from './sms-gateway.port';
import { TextMessage } from './text-message.entity';
import { TextMessageList } from './text-message-list';
import { TextMessageMoments } from './text-message-moments';
import { TextMessages } from './text-messages';
import { UndeliveredTextMessages } from './undelivered-text-messages';

@Module({
  imports: [TypeOrmModule.forFeature([TextMessage])],
  providers: [
    TextMessages,
    TextMessageList,
    TextMessageMoments,
    UndeliveredTextMessages,
    Allowance,
    Networks,
    ContentSeal,
    DeliverTextMessage,
    { provide: SmsGateway, useClass: HttpGateway },
  ],
  exports: [TextMessages, TextMessageList, TextMessageMoments, UndeliveredTextMessages],
})
export class SmsModule {}
