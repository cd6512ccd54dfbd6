import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IdField, MayBeLeftOut, PlainText } from '../../platform/http';

export class AuditVerificationQuery {
  @ApiPropertyOptional({ description: 'The “next” of the part before.' })
  @MayBeLeftOut()
  @PlainText(1000)
  after?: string;

  @ApiPropertyOptional({
    description: 'Staff only: whose log. Everyone else has their own customer’s verified.',
    format: 'uuid',
  })
  @MayBeLeftOut()
  @IdField()
  customerId?: string;
}

export class AuditVerificationDto {
  @ApiProperty({
    example: 5000,
    description: 'So many entries, from the first on, are proved to be as they were written.',
  })
  verified: number;

  @ApiProperty({ example: 12034, description: 'How many entries there are.' })
  length: number;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    example: null,
    description: 'The first place at which an entry was changed, removed or put in; null: none so far.',
  })
  brokenAt: number | null;

  @ApiProperty({
    description:
      'The last hash of the chain. Whoever keeps it elsewhere will notice if the whole log is ever written anew.',
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  })
  head: string;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'Hand it back as “after” to have the next part verified; null: this was the last.',
  })
  next: string | null;
}
