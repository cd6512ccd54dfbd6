import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { PASSWORD_LINK_PURPOSES, PasswordLinkPurpose } from '../../challenges';
import { Say } from '../../kernel';
import { OpenChoice } from '../password-choices';

/** Longer than any password that is accepted: the rules say so in words. Bounded here before any work. */
export const LONGEST_PASSWORD_READ = 1024;

export class LinkDto {
  @ApiProperty({ enum: PASSWORD_LINK_PURPOSES, description: 'What the link is for; the page that it opens tells.' })
  @IsString()
  @IsIn(PASSWORD_LINK_PURPOSES)
  purpose: PasswordLinkPurpose;

  @ApiProperty({
    description:
      'What stands after the # of the link; or the code beside it, in whatever case, with or without dashes.',
    example: 'sRqz3X0x2JZbYbnTL6x4o0Zc2q6v1w8yQdCk5uGmH9E',
  })
  @IsString()
  @MaxLength(100)
  @Matches(/^(?=.*[A-Za-z0-9])[A-Za-z0-9_ -]+$/)
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
  @ApiProperty({ enum: PASSWORD_LINK_PURPOSES })
  purpose: PasswordLinkPurpose;

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

  @ApiProperty({ description: 'There is another reason why the account can’t be used yet; signing in tells which.' })
  stillHeld: boolean;
}

export function showChoice({ rules, ...choice }: OpenChoice, say: Say): Omit<OpenedLinkDto, 'purpose'> {
  return {
    ...choice,
    rules: rules.map((rule) => {
      const params = 'params' in rule ? rule.params : {};
      return { code: rule.code, params, text: say(`rules.${rule.code}`, params) };
    }),
  };
}
