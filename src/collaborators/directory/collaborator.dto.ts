import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { Say } from '../../kernel';
import { MayBeLeftOut, PageQuery, PlainText } from '../../platform/http';
import { LetterDto, showLetter } from '../../recovery';
import { COLLABORATOR_STATES, CollaboratorState } from '../collaborator-state';
import { HeldPermission } from '../permissions/permission-grants';
import { COLLABORATOR_SORTS, CollaboratorRow, CollaboratorSort } from './collaborator-list';
import { CollaboratorDetails } from './directory';

export class CollaboratorsQuery extends PageQuery {
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

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'Since when support lets no letter go to that address.',
  })
  emailBlockedAt: Date | null;

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

export class OwnPermissionsDto {
  @ApiProperty({ type: [HeldPermissionDto] })
  items: HeldPermissionDto[];
}

export class CollaboratorDetailsDto extends CollaboratorDto {
  @ApiProperty({ type: [HeldPermissionDto] })
  permissions: HeldPermissionDto[];

  @ApiProperty({
    type: [LetterDto],
    description: 'The last letters to this person, the newest first, and what became of them.',
  })
  letters: LetterDto[];

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description:
      'Until when the link works that somebody *awaiting activation* or *suspended* is to open. Null: none works any more, or none is awaited.',
  })
  linkWorksUntil: Date | null;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description:
      'When the newest such link was sent, be it dead or not. Null: none was yet, as after an import, or none is awaited.',
  })
  linkSentAt: Date | null;
}

export function showCollaborator(row: CollaboratorRow, say: Say): CollaboratorDto {
  const { id, userName, displayName, email, emailRefusedAt, emailBlockedAt, createdAt, deactivatedAt, version, state } =
    row;
  return {
    id,
    userName,
    displayName,
    email,
    emailRefusedAt,
    emailBlockedAt,
    createdAt,
    deactivatedAt,
    version,
    state: showState(state, say),
  };
}

export function showState(code: CollaboratorState, say: Say): StateDto {
  return { code, text: say(`collaborators.states.${code}`) };
}

export function showDetails(
  { collaborator, permissions, letters, linkWorksUntil, linkSentAt }: CollaboratorDetails,
  say: Say,
): CollaboratorDetailsDto {
  return {
    ...showCollaborator(collaborator, say),
    permissions: permissions.map(showPermission),
    letters: letters.map((letter) => showLetter(letter, say)),
    linkWorksUntil,
    linkSentAt,
  };
}

export function showPermission({ permission, mailboxId, mailbox }: HeldPermission): HeldPermissionDto {
  return { permission, mailboxId, mailbox };
}
