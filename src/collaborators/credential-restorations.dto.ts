import { ApiProperty } from '@nestjs/swagger';
import { PlainText } from '../platform/http';

const LONGEST_REASON = 500;

export class CollaboratorRestorationDto {
  @ApiProperty({
    example: 'Has no e-mail address, and forgot the password',
    description: 'Told in the account’s history.',
    maxLength: LONGEST_REASON,
  })
  @PlainText(LONGEST_REASON)
  reason: string;
}
