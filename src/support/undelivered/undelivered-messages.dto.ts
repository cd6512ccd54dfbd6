import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { ACCOUNT_ROLES, AccountRole, Say } from '../../kernel';
import { UNDELIVERED_STATES, UndeliveredState } from '../../platform/database';
import { MayBeLeftOut, PageQuery, PlainText } from '../../platform/http';
import { showLetter, showTextMessage } from '../../recovery';
import { FoundCustomerDto, LONGEST_SEARCH } from '../search/search.dto';
import { NEXT_STEPS, NextStep, nextStepAfter } from './next-step';
import { Channel, CHANNELS, Undelivered, UndeliveredMessage } from './undelivered-message';

export const UNDELIVERED_SORTS = ['-queuedAt', 'queuedAt'] as const;
export type UndeliveredSort = (typeof UNDELIVERED_SORTS)[number];

export class UndeliveredQuery extends PageQuery {
  @ApiPropertyOptional({
    enum: UNDELIVERED_STATES,
    default: 'failed',
    description: 'Failed: nobody tries any more. Delayed: it is tried again.',
  })
  @MayBeLeftOut()
  @IsIn(UNDELIVERED_STATES)
  state: UndeliveredState = 'failed';

  @ApiPropertyOptional({ enum: CHANNELS, description: 'Left out: both.' })
  @MayBeLeftOut()
  @IsIn(CHANNELS)
  channel?: Channel;

  @ApiPropertyOptional({
    description:
      'What somebody can tell of an account, as in “GET /accounts”; what means a principal means all accounts of the customer.',
    maxLength: LONGEST_SEARCH,
  })
  @MayBeLeftOut()
  @PlainText(LONGEST_SEARCH)
  search?: string;

  @ApiPropertyOptional({
    enum: ['true', 'false'],
    description:
      'Whether nothing is left to be done: “sent_since”, “no_longer_awaited”, “nobody”. Left out: be it so or not. A page may then be short, and another follow.',
  })
  @MayBeLeftOut()
  @IsIn(['true', 'false'])
  dealtWith?: 'true' | 'false';

  @ApiPropertyOptional({ enum: UNDELIVERED_SORTS, default: '-queuedAt' })
  @MayBeLeftOut()
  @IsIn(UNDELIVERED_SORTS)
  sort: UndeliveredSort = '-queuedAt';
}

export class AddresseeDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'anna/acme' })
  userName: string;

  @ApiProperty({ example: 'Anna Rossi' })
  displayName: string;

  @ApiProperty({ enum: ACCOUNT_ROLES })
  role: AccountRole;

  @ApiProperty({ type: FoundCustomerDto, nullable: true, description: 'null: staff' })
  customer: FoundCustomerDto | null;
}

export class UndeliveredNextStepDto {
  @ApiProperty({ enum: NEXT_STEPS })
  code: NextStep;

  @ApiProperty({ example: 'Send the link again.' })
  text: string;
}

export class UndeliveredMessageDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: CHANNELS })
  channel: Channel;

  @ApiProperty({ example: 'recovery.activation-link' })
  kind: string;

  @ApiProperty({ example: 'Link to activate the account', description: 'The kind, in words.' })
  title: string;

  @ApiProperty({ example: 'anna@acme.example', description: 'Address; of a text message the number, masked.' })
  to: string;

  @ApiProperty({ enum: UNDELIVERED_STATES })
  state: UndeliveredState;

  @ApiProperty({ example: 'Not delivered: the mail server says “550 no such mailbox”.' })
  explanation: string;

  @ApiProperty({ format: 'date-time' })
  queuedAt: Date;

  @ApiProperty({ description: 'How often it was tried.' })
  attempts: number;

  @ApiProperty({ type: AddresseeDto, nullable: true, description: 'null: no account has that address' })
  account: AddresseeDto | null;

  @ApiProperty({ description: 'What staff can do about it. What it said is erased, so it can’t be sent as it was.' })
  nextStep: UndeliveredNextStepDto;
}

export class UndeliveredPageDto {
  @ApiProperty({ type: [UndeliveredMessageDto] })
  items: UndeliveredMessageDto[];

  @ApiProperty({ type: 'string', nullable: true })
  next: string | null;
}

export function showUndelivered(undelivered: UndeliveredMessage, say: Say): UndeliveredMessageDto {
  const { channel, addressee, message } = undelivered;
  const { id, kind, state, queuedAt, attempts } = message;
  const nextStep = nextStepAfter(undelivered);
  return {
    id,
    channel,
    kind,
    ...inWords(undelivered, say),
    state: state === 'delayed' ? state : 'failed',
    queuedAt,
    attempts,
    account: addressee && {
      id: addressee.id,
      userName: addressee.userName,
      displayName: addressee.displayName,
      role: addressee.role,
      customer: addressee.customer,
    },
    nextStep: { code: nextStep, text: say(`support.undelivered.${nextStep}`, { sentSince: message.sentSince }) },
  };
}

function inWords(undelivered: Undelivered, say: Say): Pick<UndeliveredMessageDto, 'title' | 'to' | 'explanation'> {
  if (undelivered.channel === 'sms') {
    const { title, number, explanation } = showTextMessage(undelivered.message, say, true);
    return { title, to: number, explanation };
  }
  const { title, address, explanation } = showLetter(undelivered.message, say, true);
  return { title, to: address, explanation };
}
