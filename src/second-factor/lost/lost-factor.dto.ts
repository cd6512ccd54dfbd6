import { ApiProperty } from '@nestjs/swagger';
import { PlainText } from '../../platform/http';

const LONGEST_REASON = 500;

export class RemovalQuery {
  @ApiProperty({
    description: 'Why, and how it was checked who asked; told in the account’s history.',
    example: 'Lost the phone; called back at the number on file',
    maxLength: LONGEST_REASON,
  })
  @PlainText(LONGEST_REASON)
  reason: string;
}
