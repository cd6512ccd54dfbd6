import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContentSeal } from './content-seal';
import { Letter } from './letter.entity';
import { Mail } from './mail';

@Module({
  imports: [TypeOrmModule.forFeature([Letter])],
  providers: [Mail, ContentSeal],
  exports: [Mail],
})
export class MailModule {}
