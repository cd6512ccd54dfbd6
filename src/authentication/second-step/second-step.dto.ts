import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn } from 'class-validator';
import { MayBeLeftOut, PlainText } from '../../platform/http';
import { FACTOR_WAYS, FactorWay } from '../../second-factor';

const LONGEST_SECRET = 100;
const LONGEST_CODE_READ = 40;
const EXAMPLE_SECRET = 'sRqz3X0x2JZbYbnTL6x4o0Zc2q6v1w8yQdCk5uGmH9E';

export class PendingSignInDto {
  @ApiProperty({ example: EXAMPLE_SECRET, description: 'From the answer to the password.' })
  @PlainText(LONGEST_SECRET)
  pendingSignIn: string;
}

export class FactorProofDto extends PendingSignInDto {
  @ApiProperty({ enum: FACTOR_WAYS, example: 'email' })
  @IsIn(FACTOR_WAYS)
  way: FactorWay;

  @ApiProperty({ example: '482913', description: 'Case, spaces and dashes don’t matter.' })
  @PlainText(LONGEST_CODE_READ)
  code: string;

  @ApiPropertyOptional({
    description: 'Whether this device need not show a second factor for a while.',
    default: false,
  })
  @MayBeLeftOut()
  @IsBoolean()
  rememberDevice: boolean = false;
}

export class SentCodeDto {
  @ApiProperty({ example: 'a•••i@example.it', description: 'Masked.' })
  sentTo: string;
}

export class AskedFactorDto {
  @ApiProperty({ example: EXAMPLE_SECRET, description: 'Give it back with the code. It works once.' })
  pendingSignIn: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt: Date;

  @ApiProperty({ enum: FACTOR_WAYS, isArray: true, example: ['email', 'recovery_code'] })
  ways: string[];

  @ApiProperty({
    type: 'string',
    nullable: true,
    example: 'a•••i@example.it',
    description: 'Where a code was mailed to, masked; null: none was.',
  })
  sentTo: string | null;
}

export class SecondFactorAskedDto {
  @ApiProperty()
  secondFactor: AskedFactorDto;
}
