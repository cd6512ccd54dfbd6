import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IdField, MayBeLeftOut, PageQuery } from '../platform/http';

export class AuditQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Only what concerns this account.', format: 'uuid' })
  @MayBeLeftOut()
  @IdField()
  accountId?: string;

  @ApiPropertyOptional({
    description: 'Staff only: whose log. Everyone else reads their own customer’s.',
    format: 'uuid',
  })
  @MayBeLeftOut()
  @IdField()
  customerId?: string;
}

export class AuditEntryDto {
  @ApiProperty({ description: 'Place in the customer’s chain, from 1.' })
  position: number;

  @ApiProperty({ description: 'SHA-256 over the entry before and this one.', example: '9f86d081…' })
  hash: string;

  @ApiProperty({ example: 'collaborators.password-reset-requested' })
  name: string;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ description: 'Who acted.', type: 'object', additionalProperties: true })
  actor: Record<string, unknown>;

  @ApiProperty({ description: 'From where.', type: 'object', additionalProperties: true })
  from: Record<string, unknown>;

  @ApiProperty({ description: 'Whom it is about.', type: 'object', additionalProperties: true })
  subject: Record<string, unknown>;

  @ApiProperty({ description: 'What exactly, and why.', type: 'object', additionalProperties: true })
  facts: Record<string, unknown>;

  @ApiProperty({ format: 'uuid' })
  correlationId: string;
}

export class AuditPageDto {
  @ApiProperty({ type: [AuditEntryDto] })
  items: AuditEntryDto[];

  @ApiProperty({ type: 'string', nullable: true })
  next: string | null;
}
