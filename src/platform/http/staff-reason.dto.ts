import { ApiProperty } from '@nestjs/swagger';
import { PlainText } from './plain-text';

const LONGEST_REASON = 500;

/** Why staff do something to somebody's account. Nothing is done without. */
export class StaffReason {
  @ApiProperty({
    description: 'Why; told to the customer, and in the account’s history.',
    example: 'Asked for it by phone',
    maxLength: LONGEST_REASON,
  })
  @PlainText(LONGEST_REASON)
  reason: string;
}
