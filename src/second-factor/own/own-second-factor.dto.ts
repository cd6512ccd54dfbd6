import { ApiProperty } from '@nestjs/swagger';
import { PlainText } from '../../platform/http';
import { FACTOR_WAYS } from '../proofs/factor-ways';
import { OwnFactors } from './own-second-factor';

export class OwnSecondFactorDto {
  @ApiProperty({ description: 'Whether a second factor is asked for when you sign in.' })
  isAskedFor: boolean;

  @ApiProperty({ enum: FACTOR_WAYS, isArray: true, example: ['totp', 'recovery_code'] })
  ways: string[];

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'From when on it will be asked for.',
  })
  dueFrom: Date | null;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'Since when you have an app; null: none.',
  })
  authenticatorSince: Date | null;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description:
      'Since when you have wanted codes by mail; null: you haven’t. While you have an app, its codes are asked for.',
  })
  mailedCodesSince: Date | null;

  @ApiProperty({ example: 10 })
  unusedRecoveryCodes: number;
}

export class NewAuthenticatorDto {
  @ApiProperty({ example: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', description: 'To be typed where no camera is at hand.' })
  secret: string;

  @ApiProperty({ example: 'otpauth://totp/account.example.it:acme?issuer=account.example.it&secret=JBSWY3DPEHPK3PXP' })
  uri: string;

  @ApiProperty({
    description: 'A picture (SVG) of the address, as a data: URL.',
    example: 'data:image/svg+xml;base64,PHN2Zy8+',
  })
  qrCode: string;
}

export class AuthenticatorCodeDto {
  @ApiProperty({ example: '482913', description: 'As the app shows it.' })
  @PlainText(20)
  code: string;
}

export class RecoveryCodesDto {
  @ApiProperty({
    type: [String],
    example: ['K7QM-4TXZ-9PWD'],
    description: 'Each works once. They are not shown again.',
  })
  codes: string[];
}

export function showOwnFactors({ demand, ...factors }: OwnFactors): OwnSecondFactorDto {
  return {
    ...factors,
    isAskedFor: demand.isMade,
    ways: demand.isMade ? [...demand.ways] : [],
    dueFrom: demand.isMade ? null : demand.dueFrom,
  };
}
