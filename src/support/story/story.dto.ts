import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { SIDES } from '../../kernel';
import { MayBeLeftOut, PageQuery } from '../../platform/http';
import { STORY_KINDS, StoryKind } from './story';

export class StoryQuery extends PageQuery {
  @ApiPropertyOptional({ enum: STORY_KINDS, description: 'Only moments of this kind.' })
  @MayBeLeftOut()
  @IsIn(STORY_KINDS)
  kind?: StoryKind;
}

export class ActorDto {
  @ApiProperty({ enum: SIDES, nullable: true, description: 'null: somebody who was not signed in' })
  side: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'null: no account' })
  accountId: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: 'acme' })
  userName: string | null;
}

export class FromDto {
  @ApiProperty({ type: 'string', nullable: true, example: '203.0.113.7' })
  address: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: 'IT', description: 'ISO 3166-1; null: not known' })
  country: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: 'Firefox, Windows' })
  device: string | null;
}

export class MomentDto {
  @ApiProperty({ description: 'Its own: no two moments share one.' })
  id: string;

  @ApiProperty({ format: 'date-time' })
  at: Date;

  @ApiProperty({ enum: STORY_KINDS })
  kind: StoryKind;

  @ApiProperty({
    example: 'disabled',
    description:
      'The kind of hold, the purpose of the challenge, the kind of letter or message, the result of the sign-in, what the session was restricted to (or full), or the name of the act.',
  })
  what: string;

  @ApiProperty({
    type: 'string',
    nullable: true,
    example: 'placed',
    description:
      'Of a hold its turn (placed, begun, lifted, ended); of a challenge, letter, message or session what has become of it.',
  })
  state: string | null;

  @ApiProperty({ example: 'Hold placed: Disabled' })
  title: string;

  @ApiProperty({ type: 'string', nullable: true, example: 'Sent on 3 May 2027 at 10:42.' })
  explanation: string | null;

  @ApiProperty({ type: ActorDto, nullable: true, description: 'Whose act it was; null: nobody’s, or it isn’t told.' })
  by: ActorDto | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'A sentence, or a stable code.' })
  reason: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: 'signed out', description: 'The same, in words.' })
  reasonInWords: string | null;

  @ApiProperty({ type: FromDto, nullable: true })
  from: FromDto | null;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'Of an act: what exactly, as it stands in the audit log.',
  })
  facts: Record<string, unknown> | null;
}

export class StoryPageDto {
  @ApiProperty({ type: [MomentDto] })
  items: MomentDto[];

  @ApiProperty({ type: 'string', nullable: true })
  next: string | null;
}
