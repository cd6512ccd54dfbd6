import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsISO8601, Matches } from 'class-validator';
import { MayBeLeftOut, PlainText } from '../../platform/http';

const LONGEST_REASON = 500;
/** RFC 3339 §5.6 with its offset: the one form of ISO 8601 that names a moment, and that JavaScript reads as everybody else does. */
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

export class DisableDto {
  @ApiProperty({ enum: ['disabled'], description: 'The only kind that is placed by hand.' })
  @IsIn(['disabled'])
  kind: 'disabled';

  @ApiProperty({ example: 'On leave until September', maxLength: LONGEST_REASON })
  @PlainText(LONGEST_REASON)
  reason: string;

  @ApiPropertyOptional({
    format: 'date-time',
    description: 'When it ends by itself; left out: it stays until it is lifted.',
  })
  @MayBeLeftOut()
  @Matches(DATE_TIME)
  @IsISO8601({ strict: true })
  endsAt?: string;
}

export class LiftQuery {
  @ApiPropertyOptional({
    description: 'Why it is lifted; told in the account’s history. Staff must say it.',
    maxLength: LONGEST_REASON,
  })
  @MayBeLeftOut()
  @PlainText(LONGEST_REASON)
  reason?: string;
}
