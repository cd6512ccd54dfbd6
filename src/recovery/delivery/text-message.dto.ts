import { ApiProperty } from '@nestjs/swagger';
import { maskPhoneNumber } from '../../accounts';
import { Say } from '../../kernel';
import { TextMessageState, TextMessageStateName } from '../../sms';

export class TextMessageDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: ['sms'] })
  channel: 'sms';

  @ApiProperty({ example: 'recovery.recovery-code' })
  kind: string;

  @ApiProperty({ example: 'Code to choose a new password', description: 'The kind, in words.' })
  title: string;

  @ApiProperty({ example: '+39 •••67', description: 'Masked.' })
  number: string;

  @ApiProperty({ enum: ['queued', 'sent', 'delayed', 'failed'] })
  state: TextMessageStateName;

  @ApiProperty({ example: 'Not sent: this number has had enough messages within the hour.' })
  explanation: string;

  @ApiProperty({ format: 'date-time' })
  queuedAt: Date;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  sentAt: Date | null;

  @ApiProperty({ description: 'How often the gateway was tried.' })
  attempts: number;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'For staff: the gateway’s own words at the last attempt, or what kept us from reaching it.',
  })
  gatewayAnswer: string | null;
}

export class TextMessagePageDto {
  @ApiProperty({ type: [TextMessageDto] })
  items: TextMessageDto[];

  @ApiProperty({ type: 'string', nullable: true })
  next: string | null;
}

/** @param toStaff others are told what became of it, and not the gateway's words: they may be about us, or name the number */
export function showTextMessage(message: TextMessageState, say: Say, toStaff: boolean): TextMessageDto {
  const { id, kind, number, state, queuedAt, sentAt, attempts, gatewayAnswer } = message;
  return {
    id,
    channel: 'sms',
    kind,
    title: say(`textMessages.${kind}`),
    number: maskPhoneNumber(number),
    state,
    explanation: explain(message, say, toStaff),
    queuedAt,
    sentAt,
    attempts,
    gatewayAnswer: toStaff ? gatewayAnswer : null,
  };
}

function explain(message: TextMessageState, say: Say, toStaff: boolean): string {
  const { state, sentAt, gatewayAnswer, withheldBecause } = message;
  if (withheldBecause !== null) return say(`textDelivery.withheld.${withheldBecause}`);
  const isTrouble = state === 'delayed' || state === 'failed';
  const key = isTrouble && (!toStaff || !gatewayAnswer) ? `${state}Untold` : state;
  return say(`textDelivery.${key}`, { sentAt, gatewayAnswer });
}
