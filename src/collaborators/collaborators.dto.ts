import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsObject, ValidateNested } from 'class-validator';
import { IdField, MayBeLeftOut, PlainText } from '../platform/http';
import { Language, LANGUAGES } from '../platform/i18n';
import { CollaboratorDto, HeldPermissionDto } from './directory/collaborator.dto';

const LONGEST_NAME = 200;
const LONGEST_ADDRESS = 254;
const LONGEST_REASON = 500;
const MOST_PERMISSIONS = 500;

export class PermissionDto {
  @ApiProperty({ example: 'send', description: 'A name from the catalogue of permissions.' })
  @PlainText(100)
  permission: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'The mailbox, for a permission on a mailbox.' })
  @MayBeLeftOut()
  @IdField()
  mailboxId?: string;
}

/** Each is looked at as an object first: lists within the list would be taken apart, however deep, and let through. */
const Permissions = () =>
  applyDecorators(
    ApiPropertyOptional({ type: [PermissionDto] }),
    IsArray(),
    ArrayMaxSize(MOST_PERMISSIONS),
    IsObject({ each: true }),
    ValidateNested({ each: true }),
    Type(() => PermissionDto),
  );

export class InvitationDto {
  @ApiProperty({ example: 'anna', description: 'The part before the slash: the user name becomes anna/acme.' })
  @PlainText(128)
  chosenName: string;

  @ApiProperty({ example: 'Anna Rossi' })
  @PlainText(LONGEST_NAME)
  displayName: string;

  @ApiProperty({ example: 'anna@acme.example', description: 'Where the activation mail goes.' })
  @PlainText(LONGEST_ADDRESS)
  email: string;

  @ApiPropertyOptional({ enum: LANGUAGES, description: 'Which language the person reads; left out: the customer’s.' })
  @MayBeLeftOut()
  @IsIn(LANGUAGES)
  language?: Language;

  @MayBeLeftOut()
  @Permissions()
  permissions: PermissionDto[] = [];
}

export class PermissionChangeDto {
  @MayBeLeftOut()
  @Permissions()
  grant: PermissionDto[] = [];

  @MayBeLeftOut()
  @Permissions()
  revoke: PermissionDto[] = [];
}

export class AddressCorrectionDto {
  @ApiProperty({ example: 'anna.rossi@acme.example' })
  @PlainText(LONGEST_ADDRESS)
  email: string;
}

export class DeactivationDto {
  @ApiProperty({ example: 'Has left the company', maxLength: LONGEST_REASON })
  @PlainText(LONGEST_REASON)
  reason: string;
}

export class ChangedGrantDto {
  @ApiProperty({ example: 'write' })
  permission: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  mailboxId: string | null;

  @ApiProperty({ description: 'Not asked for by name: it is needed by, or needs, something that was.' })
  cameAlong: boolean;
}

export class InvitedCollaboratorDto extends CollaboratorDto {
  @ApiProperty({ type: [ChangedGrantDto], description: 'What was granted, with what came along.' })
  granted: ChangedGrantDto[];
}

export class ChangedPermissionsDto {
  @ApiProperty({ type: [ChangedGrantDto] })
  granted: ChangedGrantDto[];

  @ApiProperty({ type: [ChangedGrantDto] })
  revoked: ChangedGrantDto[];

  @ApiProperty({ type: [HeldPermissionDto], description: 'What is held now.' })
  permissions: HeldPermissionDto[];

  @ApiProperty({ description: 'Also the ETag.' })
  version: number;
}

export class ResetPreviewDto {
  @ApiProperty({ example: 2 })
  sessionsThatEnd: number;

  @ApiProperty({
    type: [String],
    example: ['info@acme.example'],
    description: 'Programs and apps can’t get at these until the person updates them.',
  })
  mailProgramsThatStop: string[];

  @ApiProperty({ example: 'a•••i@acme.example' })
  linkGoesTo: string;

  @ApiProperty({ example: 'The present password stops working at once, …' })
  warning: string;
}
