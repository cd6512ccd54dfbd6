import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { ACCOUNT_ROLES, Facts } from '../../kernel';
import { IdField, MayBeLeftOut, MomentField, PageQuery } from '../../platform/http';
import { ENTRY_KIND_NAMES, EntryKind } from './entry-kinds';

export class AuditQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Only what concerns this account.', format: 'uuid' })
  @MayBeLeftOut()
  @IdField()
  accountId?: string;

  @ApiPropertyOptional({ description: 'Only what this account did.', format: 'uuid' })
  @MayBeLeftOut()
  @IdField()
  actorId?: string;

  @ApiPropertyOptional({ enum: ENTRY_KIND_NAMES, description: 'Only what is about this.' })
  @MayBeLeftOut()
  @IsIn(ENTRY_KIND_NAMES)
  kind?: EntryKind;

  @ApiPropertyOptional({
    format: 'date-time',
    description: 'Only from this moment on.',
    example: '2026-05-03T00:00:00Z',
  })
  @MayBeLeftOut()
  @MomentField()
  since?: string;

  @ApiPropertyOptional({
    format: 'date-time',
    description: 'Only before this moment.',
    example: '2026-05-04T00:00:00Z',
  })
  @MayBeLeftOut()
  @MomentField()
  until?: string;

  @ApiPropertyOptional({
    description: 'Staff only: whose log. Everyone else reads their own customer’s.',
    format: 'uuid',
  })
  @MayBeLeftOut()
  @IdField()
  customerId?: string;
}

export class EntryActorDto {
  @ApiProperty({ enum: ['account', 'client', 'system', 'anonymous'] })
  kind: 'account' | 'client' | 'system' | 'anonymous';

  @ApiPropertyOptional({ format: 'uuid', description: 'Of a person who was signed in.' })
  accountId?: string;

  @ApiPropertyOptional({ enum: ACCOUNT_ROLES, description: 'What that account was for.' })
  role?: string;

  @ApiPropertyOptional({ example: 'jobs', description: 'Which part of the service; the operator is `command-line`.' })
  name?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Of another system.' })
  clientId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'The key that it showed.' })
  keyId?: string;
}

export class EntryFromDto {
  @ApiPropertyOptional({ example: '203.0.113.7' })
  address?: string;

  @ApiPropertyOptional({ example: 'Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0' })
  userAgent?: string;
}

export class EntrySubjectDto {
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  customerId: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'null: the customer as a whole' })
  accountId: string | null;
}

export class AuditEntryDto {
  @ApiProperty({ description: 'Place in the customer’s chain, from 1.' })
  position: number;

  @ApiProperty({ description: 'SHA-256 over the entry before and this one.', example: '9f86d081…' })
  hash: string;

  @ApiProperty({
    description: 'Who did what, and to whom.',
    example: 'Carla Bianchi reset the password of Anna Rossi.',
  })
  title: string;

  @ApiProperty({ type: 'string', nullable: true, example: 'She left the company', description: 'null: none was given' })
  reason: string | null;

  @ApiProperty({ example: 'collaborators.password-reset-by-manager' })
  name: string;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ description: 'Who acted.' })
  actor: EntryActorDto;

  @ApiProperty({ description: 'From where.' })
  from: EntryFromDto;

  @ApiProperty({ description: 'Whom it is about.' })
  subject: EntrySubjectDto;

  @ApiProperty({ description: 'What exactly, and why.', type: 'object', additionalProperties: true })
  facts: Facts;

  @ApiProperty({ format: 'uuid' })
  correlationId: string;
}

export class AuditPageDto {
  @ApiProperty({ type: [AuditEntryDto] })
  items: AuditEntryDto[];

  @ApiProperty({ type: 'string', nullable: true })
  next: string | null;
}
