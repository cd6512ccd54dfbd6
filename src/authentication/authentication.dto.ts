import { ApiProperty, ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import { ACCOUNT_ROLES, SESSION_RESTRICTIONS } from '../kernel';
import { MayBeLeftOut, PlainText } from '../platform/http';
import { FACTOR_WAYS, FactorWay } from '../second-factor';

/** Longer than any password that is accepted, so that a password manager's choice is never cut. */
const LONGEST_PASSWORD_READ = 1024;
const LONGEST_IDENTIFIER = 254;
const LONGEST_CODE_READ = 40;

export class SignInDto {
  @ApiProperty({
    description: 'User name, or the e-mail address or confirmed phone number that no other account has.',
    example: 'acme',
  })
  @PlainText(LONGEST_IDENTIFIER)
  identifier: string;

  @ApiProperty({ format: 'password', example: 'una frase che ricordo bene' })
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST_PASSWORD_READ)
  password: string;

  @ApiPropertyOptional({
    description: 'What this device got when it was to be remembered: it need not show a second factor.',
  })
  @MayBeLeftOut()
  @PlainText(100)
  deviceToken?: string;
}

export class FreshAuthenticationDto {
  @ApiProperty({ format: 'password', description: 'Your own password.' })
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
}

export class PasswordChangeDto {
  @ApiProperty({ format: 'password' })
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST_PASSWORD_READ)
  currentPassword: string;

  @ApiProperty({ format: 'password' })
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST_PASSWORD_READ)
  newPassword: string;
}

export class RefreshDto {
  @ApiProperty({ description: 'Works once: the answer has the next one.' })
  @PlainText(100)
  refreshToken: string;
}

export class SessionDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: SESSION_RESTRICTIONS, nullable: true, description: 'null: a full session' })
  restrictedTo: string | null;

  @ApiProperty({ format: 'date-time' })
  startedAt: Date;

  @ApiProperty({ format: 'date-time' })
  refreshedAt: Date;

  @ApiProperty({ format: 'date-time', description: 'When it ends, however often it is refreshed.' })
  expiresAt: Date;

  @ApiProperty({ type: 'string', nullable: true, example: '203.0.113.7' })
  address: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  userAgent: string | null;

  @ApiProperty({ description: 'Whether it is the one that asks.' })
  isCurrent: boolean;
}

export class SessionPageDto {
  @ApiProperty({ type: [SessionDto] })
  items: SessionDto[];

  @ApiProperty({ type: 'string', nullable: true })
  next: string | null;
}

export class SignedInAccountDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'null for staff' })
  customerId: string | null;

  @ApiProperty({ enum: ACCOUNT_ROLES })
  role: string;

  @ApiProperty({ example: 'acme' })
  userName: string;

  @ApiProperty({ example: 'Carla Bianchi' })
  displayName: string;
}

export class TokensDto {
  @ApiProperty({ description: 'A JWT; send it as Authorization: Bearer …' })
  accessToken: string;

  @ApiProperty({ enum: ['Bearer'] })
  tokenType: 'Bearer';

  @ApiProperty({ description: 'Seconds', example: 300 })
  expiresIn: number;

  @ApiProperty({ description: 'Exchange it for new tokens before the session idles out. Works once.' })
  refreshToken: string;
}

export class SignedInDto extends TokensDto {
  @ApiProperty({ description: 'The session that has begun.' })
  session: SessionDto;

  @ApiProperty()
  account: SignedInAccountDto;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'From when on you will be asked for a second factor; null: it isn’t foreseen.',
  })
  secondFactorDueFrom: Date | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description:
      'Where the device was to be remembered: keep it, and send it with the next sign-in. It is not told again.',
  })
  deviceToken: string | null;
}

/** What a browser gets, which has its session in a cookie: nothing that a script could carry away. */
export class BrowserSignedInDto extends PickType(SignedInDto, ['session', 'account', 'secondFactorDueFrom']) {}

export class CurrentSessionDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: SESSION_RESTRICTIONS, nullable: true })
  restrictedTo: string | null;

  @ApiProperty({ format: 'date-time', description: 'When the password was last given in it.' })
  authenticatedAt: Date;

  @ApiProperty()
  account: SignedInAccountDto;

  @ApiProperty({
    type: [String],
    example: ['manage_collaborators'],
    description: 'Held for the whole customer; a principal needs none. Of staff: their rights.',
  })
  permissions: string[];
}
