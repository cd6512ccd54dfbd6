import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { PlainText } from './plain-text';
import { MayBeLeftOut, WholeNumberFromQuery } from './strict-input';

/** Which page of a list is asked for. Lists that can be searched or filtered extend it. */
export class PageQuery {
  @ApiPropertyOptional({ description: 'The “next” of the page before.' })
  @MayBeLeftOut()
  @PlainText(1000)
  after?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 100, default: 50 })
  @MayBeLeftOut()
  @WholeNumberFromQuery()
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 50;
}
