import { ApiProperty, ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import { LinkTokenDto, MayBeLeftOut, PlainLines, PlainText, Translations } from '../../platform/http';
import { FACTOR_WAYS, FactorWay } from '../../second-factor';

const LONGEST_IDENTIFIER = 254;
const LONGEST_PASSWORD_READ = 1024;
const LONGEST_CODE_READ = 40;
const LONGEST_MESSAGE = 1000;

export class ReactivationRequestDto {
  @ApiProperty({ example: 'acme', description: 'As for signing in.' })
  @PlainText(LONGEST_IDENTIFIER)
  identifier: string;

  @ApiProperty({ format: 'password', description: 'Wrong ones count as at signing in.' })
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST_PASSWORD_READ)
  password: string;

  @ApiPropertyOptional({
    enum: FACTOR_WAYS,
    description: 'Together with `code`, where a second factor is asked of you.',
  })
  @MayBeLeftOut()
  @IsIn(FACTOR_WAYS)
  way?: FactorWay;

  @ApiPropertyOptional({ example: '482913' })
  @MayBeLeftOut()
  @PlainText(LONGEST_CODE_READ)
  code?: string;

  @ApiProperty({
    format: 'multiline',
    example: 'We changed our bank, and the invoice was paid late. Please let us in again.',
    description: 'For staff, in your own words.',
    maxLength: LONGEST_MESSAGE,
  })
  @PlainLines(LONGEST_MESSAGE)
  message: string;
}

export class ReactivationLinkRequestDto extends PickType(ReactivationRequestDto, ['identifier']) {}

export class ReactivationLinkAnswerDto {
  @ApiProperty({ example: 'If this account is disabled and you may ask for it, a mail is on its way.' })
  text: string;

  @Translations('ReactivationLinkAnswerDto')
  translations?: Record<string, ReactivationLinkAnswerDto>;
}

export class ReactivationLinkDto extends LinkTokenDto {}

export class OpenedReactivationLinkDto {
  @ApiProperty({ example: 'acme' })
  userName: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt: Date;
}

export class ReactivationByLinkDto extends ReactivationLinkDto {
  @ApiProperty({ format: 'multiline', example: 'We paid late. Please let us in again.', maxLength: LONGEST_MESSAGE })
  @PlainLines(LONGEST_MESSAGE)
  message: string;
}

export class AskedReactivationDto {
  @ApiProperty({ format: 'date-time' })
  askedAt: Date;

  @ApiProperty({ format: 'date-time', description: 'Until then staff may decide.' })
  expiresAt: Date;
}
