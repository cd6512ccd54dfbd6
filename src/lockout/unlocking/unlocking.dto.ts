import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';
import { PlainText } from '../../platform/http';

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
}

export class UnlockCodeDto extends UnlockRequestDto {
  @ApiProperty({ example: 'K7QM-4TXZ', description: 'As in the mail; case, spaces and dashes don’t matter.' })
  @PlainText(20)
  code: string;
}

export class UnlockLinkDto {
  @ApiProperty({
    description: 'What stands after the # of the link.',
    example: 'sRqz3X0x2JZbYbnTL6x4o0Zc2q6v1w8yQdCk5uGmH9E',
  })
  @IsString()
  @MaxLength(100)
  @Matches(/^[A-Za-z0-9_-]+$/)
  token: string;
}

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
