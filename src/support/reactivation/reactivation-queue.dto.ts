import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { HoldDto } from '../../accounts';
import { IdField, MayBeLeftOut, PlainText } from '../../platform/http';
import { SearchedRequestsQuery, StaffName } from '../named-requests.dto';
import {
  REACTIVATION_DECISIONS,
  REACTIVATION_STATES,
  ReactivationDecision,
  ReactivationState,
} from './reactivation-request';

const LONGEST_REASON = 500;

export class ReactivationQueueQuery extends SearchedRequestsQuery {
  @ApiPropertyOptional({ enum: REACTIVATION_STATES, default: 'open' })
  @MayBeLeftOut()
  @IsIn(REACTIVATION_STATES)
  state: ReactivationState = 'open';

  @ApiPropertyOptional({ format: 'uuid', description: 'Only those that this member of staff looks after.' })
  @MayBeLeftOut()
  @IdField()
  assignedTo?: string;
}

export class QueuedReactivationDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  accountId: string;

  @ApiProperty({ format: 'uuid' })
  customerId: string;

  @ApiProperty({ example: 'acme' })
  userName: string;

  @ApiProperty({ example: 'Carla Bianchi' })
  displayName: string;

  @ApiProperty({ example: 'Acme S.r.l.' })
  customerName: string;

  @ApiProperty({ enum: ['password', 'link'], description: 'How the person showed who they are.' })
  proof: string;

  @ApiProperty({ example: 'We paid late. Please let us in again.' })
  message: string;

  @ApiProperty({ enum: REACTIVATION_STATES })
  state: ReactivationState;

  @ApiProperty({ format: 'date-time' })
  askedAt: Date;

  @ApiProperty({ format: 'date-time' })
  expiresAt: Date;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    description: 'The member of staff who looks after it.',
  })
  assignedTo: string | null;

  @StaffName()
  assignedToName: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  decidedAt: Date | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  decidedBy: string | null;

  @StaffName()
  decidedByName: string | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'Told to the person.' })
  reason: string | null;
}

export class ReactivationPageDto {
  @ApiProperty({ type: [QueuedReactivationDto] })
  items: QueuedReactivationDto[];

  @ApiProperty({ type: 'string', nullable: true })
  next: string | null;
}

export class ReactivationAssignmentDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'A member of staff who may decide; left out: yourself.' })
  @MayBeLeftOut()
  @IdField()
  to?: string;
}

export class ReactivationDecisionDto {
  @ApiProperty({ enum: REACTIVATION_DECISIONS, example: 'approved' })
  @IsIn(REACTIVATION_DECISIONS)
  decision: ReactivationDecision;

  @ApiProperty({
    example: 'Called back at the number in the contract',
    maxLength: LONGEST_REASON,
    description: 'Told to the person.',
  })
  @PlainText(LONGEST_REASON)
  reason: string;
}

export class DecidedReactivationDto {
  @ApiProperty({ type: QueuedReactivationDto })
  request: QueuedReactivationDto;

  @ApiProperty({ type: [HoldDto], description: 'What is in force on the account all the same.' })
  remainingHolds: HoldDto[];
}
