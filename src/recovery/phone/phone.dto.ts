import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { MayBeLeftOut, PlainText, Translations } from '../../platform/http';
import { LONGEST_PASSWORD_READ, OpenedLinkDto } from '../links/password-links.dto';

const LONGEST_CODE_READ = 20;

export class CodeDto {
  @ApiProperty({ example: 'K7QM4T', description: 'As in the message; case, spaces and dashes don’t matter.' })
  @PlainText(LONGEST_CODE_READ)
  code: string;
}

export class PhoneNumberDto {
  @ApiProperty({ example: '+39 347 1234567' })
  @PlainText(40)
  phone: string;

  @ApiPropertyOptional({ description: 'ISO 3166-1 alpha-2: of a number without `+`.', default: 'IT' })
  @MayBeLeftOut()
  @IsString()
  @Matches(/^[A-Z]{2}$/)
  country?: string;
}

export class PhoneCodeDto extends PhoneNumberDto {
  @ApiProperty({ example: 'K7QM4T', description: 'As in the message; case, spaces and dashes don’t matter.' })
  @PlainText(LONGEST_CODE_READ)
  code: string;
}

export class PasswordByPhoneCodeDto extends PhoneCodeDto {
  @ApiProperty({ example: 'una frase che ricordo bene', format: 'password' })
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST_PASSWORD_READ)
  password: string;
}

export class OpenedCodeDto extends OmitType(OpenedLinkDto, ['purpose']) {
  @Translations('OpenedCodeDto')
  translations?: Record<string, OpenedCodeDto>;
}

export class OwnPhoneDto {
  @ApiProperty({ type: 'string', nullable: true, example: '+393471234567' })
  phone: string | null;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'null: not confirmed, and so not used',
  })
  phoneConfirmedAt: Date | null;
}
