import { ApiProperty } from '@nestjs/swagger';
import { Say } from '../../kernel';
import { LetterState, LetterStateName } from '../../mail';

export class LetterDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: ['mail'] })
  channel: 'mail';

  @ApiProperty({ example: 'recovery.reset-link' })
  kind: string;

  @ApiProperty({ example: 'Link to choose a new password', description: 'The kind, in words.' })
  title: string;

  @ApiProperty({ example: 'anna@acme.example' })
  address: string;

  @ApiProperty({ enum: ['queued', 'sent', 'delayed', 'failed'] })
  state: LetterStateName;

  @ApiProperty({ example: 'Delayed: the mail server says “451 come back later”. It will be tried again.' })
  explanation: string;

  @ApiProperty({ format: 'date-time' })
  queuedAt: Date;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  sentAt: Date | null;

  @ApiProperty({ description: 'How often a mail server was tried.' })
  attempts: number;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'The mail server’s own words at the last attempt; for staff also what kept us from reaching it.',
  })
  serverAnswer: string | null;
}

export class LetterPageDto {
  @ApiProperty({ type: [LetterDto] })
  items: LetterDto[];

  @ApiProperty({ type: 'string', nullable: true })
  next: string | null;
}

/** RFC 5321 §4.2: a reply begins with its code. Anything else says what kept us from getting one. */
const REPLY = /^\d{3}[ -]/;

/** @param toStaff others are not told how our own machines are called: only what a mail server replied */
export function showLetter(letter: LetterState, say: Say, toStaff = false): LetterDto {
  const { id, kind, address, state, queuedAt, sentAt, attempts, serverAnswer } = letter;
  return {
    id,
    channel: 'mail',
    kind,
    title: say(`letters.${kind}`),
    address,
    state,
    explanation: explain(letter, say),
    queuedAt,
    sentAt,
    attempts,
    serverAnswer: toStaff || REPLY.test(serverAnswer ?? '') ? serverAnswer : null,
  };
}

function explain({ state, sentAt, serverAnswer }: LetterState, say: Say): string {
  const isTrouble = state === 'delayed' || state === 'failed';
  const key = isTrouble && !REPLY.test(serverAnswer ?? '') ? `${state}Unanswered` : state;
  return say(`delivery.${key}`, { sentAt, serverAnswer });
}
