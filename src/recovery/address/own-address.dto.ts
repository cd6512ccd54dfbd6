import { ApiProperty, PickType } from '@nestjs/swagger';
import { isCalledByAddress } from '../../accounts';
import { LinkTokenDto, PlainText } from '../../platform/http';
import { OwnEmailAddress } from './own-address';

const LONGEST_EMAIL = 254;

export class NewAddressDto {
  @ApiProperty({ example: 'anna.rossi@people.example', maxLength: LONGEST_EMAIL })
  @PlainText(LONGEST_EMAIL)
  email: string;
}

export class AskedAddressDto {
  @ApiProperty({ example: 'anna.rossi@people.example' })
  email: string;

  @ApiProperty({ format: 'date-time' })
  askedAt: Date;

  @ApiProperty({ format: 'date-time', description: 'Until then the link works.' })
  expiresAt: Date;
}

export class OwnAddressDto {
  @ApiProperty({ type: 'string', nullable: true, example: 'anna@people.example' })
  email: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'null: nobody has confirmed it' })
  confirmedAt: Date | null;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'Since when mail servers say that nothing arrives there; null: they don’t.',
  })
  refusedAt: Date | null;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'Since when support lets no letter go there; null: letters go there.',
  })
  blockedAt: Date | null;

  @ApiProperty({ description: 'Your user name is your address, and goes along when that changes.' })
  isUserName: boolean;

  @ApiProperty({ type: AskedAddressDto, nullable: true, description: 'Waits for the link that was sent there.' })
  asked: AskedAddressDto | null;
}

export class OwnAddressLinkDto extends LinkTokenDto {}

export class OpenedOwnAddressDto {
  @ApiProperty({ example: 'anna.rossi@people.example' })
  address: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt: Date;
}

export class ConfirmedOwnAddressDto extends PickType(OpenedOwnAddressDto, ['address']) {}

export function showOwnAddress({ account, asked }: OwnEmailAddress): OwnAddressDto {
  return {
    email: account.email,
    confirmedAt: account.emailConfirmedAt,
    refusedAt: account.emailRefusedAt,
    blockedAt: account.emailBlockedAt,
    isUserName: isCalledByAddress(account),
    asked: asked && { email: asked.target ?? '', askedAt: asked.issuedAt, expiresAt: asked.expiresAt },
  };
}
