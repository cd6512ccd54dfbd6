import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { MayBeLeftOut, PlainText, WholeNumberFromQuery } from '../../platform/http';

export class PermissionDefinitionDto {
  @ApiProperty({ example: 'send' })
  name: string;

  @ApiProperty({ enum: ['mailbox', 'customer'] })
  on: string;

  @ApiProperty({ type: [String], example: ['read', 'write'], description: 'Granted along with it.' })
  brings: string[];

  @ApiProperty({ type: [String], example: ['mail_clients'], description: 'Taken away along with it.' })
  takes: string[];

  @ApiProperty({
    type: 'object',
    properties: { it: { type: 'string' }, en: { type: 'string' } },
    example: { it: 'Inviare posta', en: 'Send mail' },
  })
  label: { it: string; en: string };
}

export class CatalogueDto {
  @ApiProperty({ type: [PermissionDefinitionDto] })
  items: PermissionDefinitionDto[];
}

export class MailboxesQuery {
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

export class MailboxDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'info@acme.example' })
  address: string;
}

export class MailboxPageDto {
  @ApiProperty({ type: [MailboxDto] })
  items: MailboxDto[];

  @ApiProperty({ type: 'string', nullable: true })
  next: string | null;
}
