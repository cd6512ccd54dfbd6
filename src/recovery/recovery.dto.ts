import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { CHALLENGE_PURPOSES, ChallengePurpose } from '../challenges';

/** Longer than any password that is accepted: the rules say so in words. Bounded here before any work. */
const LONGEST_PASSWORD_READ = 1024;

export class LinkDto {
  @ApiProperty({ enum: CHALLENGE_PURPOSES, description: 'What the link is for; the page that it opens tells.' })
  @IsString()
  @IsIn(CHALLENGE_PURPOSES)
  purpose: ChallengePurpose;

  @ApiProperty({
    description: 'What stands after the # of the link.',
    example: 'sRqz3X0x2JZbYbnTL6x4o0Zc2q6v1w8yQdCk5uGmH9E',
  })
  @IsString()
  @MaxLength(100)
  @Matches(/^[A-Za-z0-9_-]+$/)
  token: string;
}

export class PasswordByLinkDto extends LinkDto {
  @ApiProperty({ example: 'una frase che ricordo bene', format: 'password' })
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST_PASSWORD_READ)
  password: string;
}

export class PasswordRuleDto {
  @ApiProperty({ example: 'too_short' })
  code: string;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' }, example: { minimum: 12 } })
  params: Record<string, number>;

  @ApiProperty({ example: 'At least 12 characters.' })
  text: string;
}

export class OpenedLinkDto {
  @ApiProperty({ enum: CHALLENGE_PURPOSES })
  purpose: ChallengePurpose;

  @ApiProperty({ example: 'anna/acme' })
  userName: string;

  @ApiProperty({ example: 'Anna Rossi' })
  displayName: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt: Date;

  @ApiProperty({ type: [PasswordRuleDto], description: 'What a new password must be like, to be shown before typing.' })
  rules: PasswordRuleDto[];
}

export class ChosenPasswordDto {
  @ApiProperty({ example: 'anna/acme', description: 'The user name to sign in with now.' })
  userName: string;
}
