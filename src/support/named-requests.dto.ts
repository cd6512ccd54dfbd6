import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { MayBeLeftOut, PageQuery, PlainText } from '../platform/http';

export class SearchedRequestsQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'A part of the user name, or of the person’s or the customer’s name.' })
  @MayBeLeftOut()
  @PlainText(100)
  search?: string;
}

/** The name of a member of staff, where one is concerned. */
export const StaffName = (): PropertyDecorator =>
  ApiProperty({ type: 'string', nullable: true, example: 'Sara Verdi', description: 'Of the member of staff.' });
