import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContentSeal } from './content-seal';
import { DeliverLetter } from './deliver-letter';
import { LetterList } from './letter-list';
import { Letter } from './letter.entity';
import { Mail } from './mail';
import { MailServer } from './mail-server';
import { MailboxRoom } from './mailbox-room';

@Module({
  imports: [TypeOrmModule.forFeature([Letter])],
  providers: [Mail, LetterList, MailboxRoom, ContentSeal, DeliverLetter, MailServer],
  exports: [Mail, LetterList],
})
export class MailModule {}
