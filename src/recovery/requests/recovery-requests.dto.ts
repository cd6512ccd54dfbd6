import { ApiProperty, ApiPropertyOptional, OmitType, PickType } from '@nestjs/swagger';
import { IsString, Matches } from 'class-validator';
import { Say } from '../../kernel';
import { MayBeLeftOut, PlainText, Translations } from '../../platform/http';
import { Guidance, GUIDED_OUTCOMES } from './guidance';

const LONGEST_IDENTIFIER = 254;

class IdentifiersDto {
  @ApiPropertyOptional({ example: 'acme' })
  @MayBeLeftOut()
  @PlainText(LONGEST_IDENTIFIER)
  userName?: string;

  @ApiPropertyOptional({ example: 'carla@acme.example' })
  @MayBeLeftOut()
  @PlainText(LONGEST_IDENTIFIER)
  email?: string;

  @ApiPropertyOptional({ description: 'VAT number or tax code of the customer.', example: '01234567897' })
  @MayBeLeftOut()
  @PlainText(40)
  taxNumber?: string;

  @ApiPropertyOptional({ description: 'A confirmed phone number.', example: '+39 347 1234567' })
  @MayBeLeftOut()
  @PlainText(40)
  phone?: string;

  @ApiPropertyOptional({
    description: 'ISO 3166-1 alpha-2: of the tax number, or of a phone number without `+`.',
    default: 'IT',
  })
  @MayBeLeftOut()
  @IsString()
  @Matches(/^[A-Z]{2}$/)
  country?: string;
}

/** Exactly one of `email` and `taxNumber`. */
export class UserNameRecoveryDto extends PickType(IdentifiersDto, ['email', 'taxNumber', 'country']) {}

/** Exactly one of `userName`, `taxNumber` and `phone`. */
export class PasswordRecoveryDto extends OmitType(IdentifiersDto, ['email']) {}

const WAYS = ['user_name', 'email', 'tax_number', 'phone'];

export class RecoveryAnswerDto {
  @ApiProperty({
    enum: ['accepted', ...GUIDED_OUTCOMES],
    description: '`accepted`, to everybody alike, unless the policy is guided.',
  })
  outcome: string;

  @ApiProperty({ example: 'If we know what you gave, a mail is on its way.' })
  text: string;

  @ApiProperty({ enum: WAYS, isArray: true, description: 'What to give instead. Empty unless the policy is guided.' })
  useInstead: string[];

  @ApiProperty({ type: 'string', nullable: true, description: 'Masked. null unless the policy is guided.' })
  sentTo: string | null;

  @ApiProperty({ type: [String], description: 'What to check when nothing has come within ten minutes.' })
  ifNothingComes: string[];

  @Translations('RecoveryAnswerDto')
  translations?: Record<string, RecoveryAnswerDto>;
}

/** @param by phone: what comes is a text message */
export function showAnswer(guidance: Guidance | null, byPhone: boolean, say: Say): RecoveryAnswerDto {
  const channel = byPhone ? 'phone' : 'mail';
  const { outcome = 'accepted', useInstead = [], sentTo = null } = guidance ?? {};
  const isOnItsWay = outcome === 'accepted' || outcome === 'sent';
  const instead = useInstead.map((way) => say(`recovery.ways.${way}`)).join(', ');
  return {
    outcome,
    text: say(`recovery.answers.${outcome}_${channel}`, { instead }),
    useInstead: [...useInstead],
    sentTo,
    ifNothingComes: isOnItsWay
      ? ['wait', 'look', 'check'].map((step) => say(`recovery.ifNothingComes.${step}_${channel}`))
      : [],
  };
}
