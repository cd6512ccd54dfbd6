import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { MayBeLeftOut, MomentField, PlainText } from '../../platform/http';

const LONGEST_REASON = 500;

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
  @MomentField()
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
