import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn } from 'class-validator';
import { CLIENT_SCOPES, ClientScope } from '../../kernel';
import { MayBeLeftOut, MomentField, PlainText } from '../../platform/http';

const LONGEST_NAME = 100;

export class NewApiClientDto {
  @ApiProperty({
    example: 'Billing system',
    maxLength: LONGEST_NAME,
    description: 'Of its own, so that people tell them apart.',
  })
  @PlainText(LONGEST_NAME)
  name: string;
}

export class ApiClientDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'Billing system' })
  name: string;

  @ApiProperty({ format: 'date-time' })
  createdAt: Date;
}

export class ApiClientPageDto {
  @ApiProperty({ type: [ApiClientDto] })
  items: ApiClientDto[];

  @ApiProperty({ type: 'string', nullable: true })
  next: string | null;
}

export class NewApiKeyDto {
  @ApiProperty({
    enum: CLIENT_SCOPES,
    isArray: true,
    example: ['billing:write'],
    description: 'What may be done with the key: no more than the system needs.',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(CLIENT_SCOPES.length)
  @IsIn(CLIENT_SCOPES, { each: true })
  scopes: ClientScope[];

  @ApiPropertyOptional({ format: 'date-time', description: 'Until when it opens; left out: until it is revoked.' })
  @MayBeLeftOut()
  @MomentField()
  expiresAt?: string;
}

export class ApiKeyDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({
    example: 'titolare_3f9a1c0b2d4e',
    description: 'How the key begins: by this it is known in lists and logs.',
  })
  prefix: string;

  @ApiProperty({ enum: CLIENT_SCOPES, isArray: true })
  scopes: ClientScope[];

  @ApiProperty({ format: 'date-time' })
  createdAt: Date;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'null: it opens until it is revoked.',
  })
  expiresAt: Date | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  revokedAt: Date | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'Within a minute; null: never.' })
  lastUsedAt: Date | null;
}

export class IssuedApiKeyDto extends ApiKeyDto {
  @ApiProperty({
    example: 'titolare_3f9a1c0b2d4e_0V7Qx1nZk5cR8m2tYbW4sD6fGhJ9pLaE3uCiOxNqTz0',
    description: 'The key. It is shown this once: only a digest of it is kept.',
  })
  key: string;
}

export class ApiKeyPageDto {
  @ApiProperty({ type: [ApiKeyDto] })
  items: ApiKeyDto[];

  @ApiProperty({ type: 'string', nullable: true })
  next: string | null;
}
