import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContentSeal } from './content-seal';
import { DeliverLetter } from './deliver-letter';
import { LetterList } from './letter-list';
import { LetterMoments } from './letter-moments';
import { Letter } from './letter.entity';
import { Mail } from './mail';
import { MailServer } from './mail-server';
import { MailboxRoom } from './mailbox-room';
import { UndeliveredLetters } from './undelivered-letters';

@Module({
  imports: [TypeOrmModule.forFeature([Letter])],
  providers: [Mail, LetterList, LetterMoments, UndeliveredLetters, MailboxRoom, ContentSeal, DeliverLetter, MailServer],
  exports: [Mail, LetterList, LetterMoments, UndeliveredLetters],
})
export class MailModule {}
