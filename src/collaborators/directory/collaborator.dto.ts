import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { Say } from '../../kernel';
import { LetterState } from '../../mail';
import { MayBeLeftOut, PlainText, WholeNumberFromQuery } from '../../platform/http';
import { COLLABORATOR_STATES, CollaboratorState } from '../collaborator-state';
import { HeldPermission } from '../permissions/permission-grants';
import { COLLABORATOR_SORTS, CollaboratorRow, CollaboratorSort } from './collaborator-list';

export class CollaboratorsQuery {
  @ApiPropertyOptional({ description: 'A part of the user name, the displayed name or the e-mail address.' })
  @MayBeLeftOut()
  @PlainText(100)
  search?: string;

  @ApiPropertyOptional({ enum: COLLABORATOR_STATES, description: 'Left out: all but the deactivated.' })
  @MayBeLeftOut()
  @IsIn(COLLABORATOR_STATES)
  state?: CollaboratorState;

  @ApiPropertyOptional({ enum: COLLABORATOR_SORTS, default: 'userName' })
  @MayBeLeftOut()
  @IsIn(COLLABORATOR_SORTS)
  sort: CollaboratorSort = 'userName';

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

export class StateDto {
  @ApiProperty({ enum: COLLABORATOR_STATES })
  code: CollaboratorState;

  @ApiProperty({ example: 'Suspended' })
  text: string;
}

export class CollaboratorDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'anna/acme' })
  userName: string;

  @ApiProperty({ example: 'Anna Rossi' })
  displayName: string;

  @ApiProperty({ type: 'string', nullable: true, example: 'anna@acme.example' })
  email: string | null;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'Since when mail servers say that no letter can arrive at that address.',
  })
  emailRefusedAt: Date | null;

  @ApiProperty({ description: 'The word to show; all reasons stand in the account’s access.' })
  state: StateDto;

  @ApiProperty({ format: 'date-time' })
  createdAt: Date;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  deactivatedAt: Date | null;

  @ApiProperty({ description: 'Also the ETag: send it back in If-Match.' })
  version: number;
}

export class CollaboratorPageDto {
  @ApiProperty({ type: [CollaboratorDto] })
  items: CollaboratorDto[];

  @ApiProperty({ type: 'string', nullable: true })
  next: string | null;
}

export class HeldPermissionDto {
  @ApiProperty({ example: 'send' })
  permission: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  mailboxId: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: 'info@acme.example' })
  mailbox: string | null;
}

export class LetterStateDto {
  @ApiProperty({ example: 'recovery.reset-link' })
  kind: string;

  @ApiProperty({ example: 'anna@acme.example' })
  address: string;

  @ApiProperty({ enum: ['queued', 'sent', 'delayed', 'failed'] })
  state: string;

  @ApiProperty({ format: 'date-time' })
  queuedAt: Date;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  sentAt: Date | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'What the mail server said, where it did not take the letter.',
  })
  serverAnswer: string | null;
}

export class CollaboratorDetailsDto extends CollaboratorDto {
  @ApiProperty({ type: [HeldPermissionDto] })
  permissions: HeldPermissionDto[];

  @ApiProperty({
    type: [LetterStateDto],
    description: 'The last letters to this person, the newest first, and what became of them.',
  })
  letters: LetterStateDto[];
}

export function showCollaborator(row: CollaboratorRow, say: Say): CollaboratorDto {
  const { id, userName, displayName, email, emailRefusedAt, createdAt, deactivatedAt, version, state } = row;
  return {
    id,
    userName,
    displayName,
    email,
    emailRefusedAt,
    createdAt,
    deactivatedAt,
    version,
    state: { code: state, text: say(`collaborators.states.${state}`) },
  };
}

export function showLetter({ kind, address, state, queuedAt, sentAt, serverAnswer }: LetterState): LetterStateDto {
  return { kind, address, state, queuedAt, sentAt, serverAnswer };
}

export function showPermission({ permission, mailboxId, mailbox }: HeldPermission): HeldPermissionDto {
  return { permission, mailboxId, mailbox };
}
