import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsObject, ValidateNested } from 'class-validator';
import { IdField, MayBeLeftOut, PlainLines, PlainText } from '../../platform/http';
import { SearchedRequestsQuery, StaffName } from '../named-requests.dto';
import { OWNER_CHANGE_STATES, OwnerChangeState } from './owner-change';

const LONGEST_TEXT = 500;

export class NewPersonDto {
  @ApiProperty({ example: 'Bruno Neri', maxLength: 200 })
  @PlainText(200)
  displayName: string;

  @ApiProperty({ example: 'bruno@acme.example' })
  @PlainText(254)
  email: string;
}

export class NewOwnerChangeDto {
  @ApiProperty({ type: NewPersonDto })
  @IsObject()
  @ValidateNested()
  @Type(() => NewPersonDto)
  newPerson: NewPersonDto;

  @ApiProperty({ example: 'The principal has left the company', maxLength: LONGEST_TEXT })
  @PlainText(LONGEST_TEXT)
  reason: string;

  @ApiProperty({
    format: 'multiline',
    example: 'Extract of the company register of today; identity card of the new director',
    description: 'Which documents were seen. Read by staff only: write no document’s number.',
    maxLength: LONGEST_TEXT,
  })
  @PlainLines(LONGEST_TEXT)
  documents: string;
}

export class OwnerChangeStopDto {
  @ApiProperty({ example: 'The principal called', maxLength: LONGEST_TEXT })
  @PlainText(LONGEST_TEXT)
  reason: string;
}

export class OwnerChangeDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  customerId: string;

  @ApiProperty({ format: 'uuid' })
  accountId: string;

  @ApiProperty({ type: NewPersonDto })
  newPerson: NewPersonDto;

  @ApiProperty({ example: 'The principal has left the company' })
  reason: string;

  @ApiProperty({ example: 'Extract of the company register of today' })
  documents: string;

  @ApiProperty({ enum: OWNER_CHANGE_STATES })
  state: OwnerChangeState;

  @ApiProperty({ format: 'date-time' })
  requestedAt: Date;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    description: 'The member of staff; null: the operator',
  })
  requestedBy: string | null;

  @ApiProperty({ format: 'date-time' })
  expiresAt: Date;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  approvedAt: Date | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'Another member of staff.' })
  approvedBy: string | null;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'Until then nobody can complete it.',
  })
  waitsUntil: Date | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  stoppedAt: Date | null;

  @ApiProperty({ enum: ['contact', 'staff'], nullable: true })
  stoppedBy: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  stopReason: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  completedAt: Date | null;
}

export class OwnerChangeQuery extends SearchedRequestsQuery {
  @ApiPropertyOptional({ enum: OWNER_CHANGE_STATES })
  @MayBeLeftOut()
  @IsIn(OWNER_CHANGE_STATES)
  state?: OwnerChangeState;

  @ApiPropertyOptional({ format: 'uuid' })
  @MayBeLeftOut()
  @IdField()
  customerId?: string;
}

export class ListedOwnerChangeDto extends OwnerChangeDto {
  @ApiProperty({ example: 'acme' })
  userName: string;

  @ApiProperty({ example: 'Carla Bianchi', description: 'Of the principal, as things are.' })
  displayName: string;

  @ApiProperty({ example: 'Acme S.r.l.' })
  customerName: string;

  @StaffName()
  requestedByName: string | null;

  @StaffName()
  approvedByName: string | null;
}

export class OwnerChangePageDto {
  @ApiProperty({ type: [ListedOwnerChangeDto] })
  items: ListedOwnerChangeDto[];

  @ApiProperty({ type: 'string', nullable: true })
  next: string | null;

  @ApiProperty({ example: 72, description: 'So long the old contacts can stop one that is approved now.' })
  waitingHours: number;
}
