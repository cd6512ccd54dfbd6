import { ApiProperty } from '@nestjs/swagger';
import { explainHold, Viewer } from '../../holds';
import { Say } from '../../kernel';
import { HoldDto, showHold } from '../access/access.dto';
import { OneTimePassword } from './one-time-passwords';

export class OneTimePasswordDto {
  @ApiProperty({
    example: 'K7QM-4TXZ-9PWD-HB2R',
    description: 'Shown this once. It must be changed at the first sign-in.',
  })
  oneTimePassword: string;

  @ApiProperty({ format: 'date-time', description: 'From then on it opens nothing.' })
  goodUntil: Date;

  @ApiProperty({ type: [HoldDto], description: 'What stands in the way all the same.' })
  otherHolds: HoldDto[];
}

export function showOneTimePassword(
  { text, goodUntil, otherHolds }: OneTimePassword,
  accountId: string,
  viewer: Viewer,
  say: Say,
): OneTimePasswordDto {
  const shown = otherHolds.map((hold) => showHold(explainHold(hold, accountId, viewer), say));
  return { oneTimePassword: text, goodUntil, otherHolds: shown };
}
