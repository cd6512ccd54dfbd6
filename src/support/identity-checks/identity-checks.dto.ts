import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { PlainLines } from '../../platform/http';
import { IDENTITY_CHECK_METHODS, IdentityCheckMethod } from './identity-check';

const LONGEST_NOTE = 500;

export class NewIdentityCheckDto {
  @ApiProperty({ enum: IDENTITY_CHECK_METHODS })
  @IsIn(IDENTITY_CHECK_METHODS)
  method: IdentityCheckMethod;

  @ApiProperty({
    format: 'multiline',
    description: 'What was asked, shown or said. Read by staff only: write no document’s number.',
    example: 'Called back at the number in the contract',
    maxLength: LONGEST_NOTE,
  })
  @PlainLines(LONGEST_NOTE)
  note: string;
}

export class IdentityCheckDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  accountId: string;

  @ApiProperty({ format: 'uuid', description: 'The member of staff.' })
  checkedBy: string;

  @ApiProperty({ enum: IDENTITY_CHECK_METHODS })
  method: IdentityCheckMethod;

  @ApiProperty({ example: 'Called back at the number in the contract' })
  note: string;

  @ApiProperty({ format: 'date-time' })
  checkedAt: Date;

  @ApiProperty({ format: 'date-time', description: 'Until then it counts for what that member of staff does.' })
  countsUntil: Date;
}

export class IdentityCheckPageDto {
  @ApiProperty({ type: [IdentityCheckDto] })
  items: IdentityCheckDto[];

  @ApiProperty({ type: 'string', nullable: true })
  next: string | null;

  @ApiProperty({ example: 60, description: 'So long one that is recorded now counts.' })
  countsForMinutes: number;
}
