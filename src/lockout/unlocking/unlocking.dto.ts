import { ApiProperty } from '@nestjs/swagger';
import { LinkTokenDto, PlainText, Translations } from '../../platform/http';

const LONGEST_IDENTIFIER = 254;

export class UnlockRequestDto {
  @ApiProperty({ example: 'acme', description: 'As for signing in.' })
  @PlainText(LONGEST_IDENTIFIER)
  identifier: string;
}

export class UnlockRequestAnswerDto {
  @ApiProperty({ example: 'If this account is locked, a code is on its way to the address on file.' })
  text: string;

  @ApiProperty({
    type: String,
    nullable: true,
    example: null,
    description: 'Where the code goes, masked; only where the policy is guided and the account is locked.',
  })
  sentTo: string | null;

  @Translations('UnlockRequestAnswerDto')
  translations?: Record<string, UnlockRequestAnswerDto>;
}

export class UnlockCodeDto extends UnlockRequestDto {
  @ApiProperty({ example: 'K7QM-4TXZ', description: 'As in the mail; case, spaces and dashes don’t matter.' })
  @PlainText(20)
  code: string;
}

export class UnlockLinkDto extends LinkTokenDto {}

export class OpenedUnlockLinkDto {
  @ApiProperty({ example: 'anna/acme' })
  userName: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt: Date;
}

export class UnlockedDto {
  @ApiProperty({ example: 'anna/acme' })
  userName: string;

  @ApiProperty({ description: 'There is another reason why the account can’t be used yet; signing in tells which.' })
  stillHeld: boolean;
}
