import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { reasonInWords } from '../../holds';
import { Say, SIDES } from '../../kernel';
import { AccessExplanation, ExplainedHold } from './access-explanations';

export class NextStepDto {
  @ApiProperty({ example: 'resend_mail' })
  code: string;

  @ApiProperty({ example: 'Send the mail with the link to set the password again.' })
  text: string;
}

export class LifterDto {
  @ApiProperty({ example: 'new-password-by-link' })
  code: string;

  @ApiProperty({ example: 'choosing a new password through the link sent' })
  text: string;
}

export class PlacedByDto {
  @ApiProperty({ enum: SIDES })
  side: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'null: the service itself' })
  accountId: string | null;

  @ApiPropertyOptional({ example: 'acme', description: 'Of that account; staff are told, where there is one.' })
  userName?: string;
}

export class HoldDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Left out where you are not told which hold it is.' })
  id?: string;

  @ApiProperty({ example: 'reset_pending' })
  kind: string;

  @ApiProperty({ example: 'Suspended: waiting for a new password' })
  title: string;

  @ApiProperty({ format: 'date-time' })
  since: Date;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'null: until it is lifted' })
  until: Date | null;

  @ApiPropertyOptional({ description: 'A sentence, or a stable code. Left out where you are not told why.' })
  reason?: string;

  @ApiPropertyOptional({
    example: 'a password is good for a limited time',
    description: 'The same, in words; empty where the title says it all.',
  })
  reasonInWords?: string;

  @ApiProperty({ type: PlacedByDto, nullable: true })
  placedBy: PlacedByDto | null;

  @ApiProperty({ type: [LifterDto], description: 'Who, or what act, can lift it.' })
  liftedBy: LifterDto[];

  @ApiProperty({ description: 'Whether you can lift it by hand.' })
  youMayLift: boolean;

  @ApiProperty({ description: 'What you can do about it now.' })
  nextStep: NextStepDto;
}

export class AccessDto {
  @ApiProperty({ format: 'uuid' })
  accountId: string;

  @ApiProperty({ example: 'anna/acme' })
  userName: string;

  @ApiProperty({ description: 'Whether the account can be used now.' })
  usable: boolean;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  deactivatedAt: Date | null;

  @ApiProperty({
    type: [HoldDto],
    description: 'All holds in force, the oldest first. The account is usable if there is none.',
  })
  holds: HoldDto[];
}

export function showAccess({ holds, ...access }: AccessExplanation, say: Say): AccessDto {
  return { ...access, holds: holds.map((hold) => showHold(hold, say)) };
}

export function showHold(hold: ExplainedHold, say: Say): HoldDto {
  return {
    ...hold,
    title: say(`holds.kinds.${hold.kind}`),
    ...(hold.reason !== undefined && { reasonInWords: reasonInWords(hold.reason, say) }),
    liftedBy: hold.liftedBy.map((code) => ({ code, text: say(`holds.lifters.${code}`) })),
    nextStep: { code: hold.nextStep, text: say(`holds.remedies.${hold.nextStep}`) },
  };
}
