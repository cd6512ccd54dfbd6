import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsObject, IsString, Matches, Max, Min, ValidateNested } from 'class-validator';
import { OneTimePasswordDto } from '../../accounts';
import { IdField, MayBeLeftOut, PlainText } from '../../platform/http';
import { SearchedRequestsQuery, StaffName } from '../named-requests.dto';
import { RESTORATION_STATES, RESTORATION_WAYS, RestorationState, RestorationWay } from './credential-restoration';

const LONGEST_REASON = 500;
const LONGEST_EMAIL = 254;
/** A million, in cents: more is a slip of the finger. */
const DEAREST = 100_000_000;

export class RestorationFeeDto {
  @ApiProperty({ example: 2500, minimum: 1, maximum: DEAREST, description: 'In minor units, e.g. cents.' })
  @IsInt()
  @Min(1)
  @Max(DEAREST)
  amount: number;

  @ApiProperty({ example: 'EUR', description: 'ISO 4217.' })
  @IsString()
  @Matches(/^[A-Z]{3}$/)
  currency: string;
}

export class NewRestorationDto {
  @ApiProperty({ enum: RESTORATION_WAYS })
  @IsIn(RESTORATION_WAYS)
  way: RestorationWay;

  @ApiProperty({
    example: 'Forgot the password, and has no e-mail address',
    description: 'Told in the account’s history, and with the fee.',
    maxLength: LONGEST_REASON,
  })
  @PlainText(LONGEST_REASON)
  reason: string;

  @ApiPropertyOptional({
    example: 'carla@acme.example',
    description: 'By letter: the new address, which gets a link to confirm it first.',
  })
  @MayBeLeftOut()
  @PlainText(LONGEST_EMAIL)
  email?: string;

  @ApiPropertyOptional({
    type: RestorationFeeDto,
    description: 'What it costs the customer; told to the billing system.',
  })
  @MayBeLeftOut()
  @IsObject()
  @ValidateNested()
  @Type(() => RestorationFeeDto)
  fee?: RestorationFeeDto;
}

export class RestorationDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  accountId: string;

  @ApiProperty({ enum: RESTORATION_WAYS })
  way: RestorationWay;

  @ApiProperty({ enum: RESTORATION_STATES })
  state: RestorationState;

  @ApiProperty({ example: 'Forgot the password, and has no e-mail address' })
  reason: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'null: by the operator' })
  identityCheckId: string | null;

  @ApiProperty({ type: RestorationFeeDto, nullable: true })
  fee: RestorationFeeDto | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'By letter: where it goes.' })
  email: string | null;

  @ApiProperty({ format: 'date-time' })
  begunAt: Date;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    description: 'The member of staff; null: the operator',
  })
  begunBy: string | null;

  @ApiProperty({ format: 'date-time', description: 'By letter: until then it can be confirmed and approved.' })
  expiresAt: Date;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  addressConfirmedAt: Date | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  approvedAt: Date | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'Another member of staff.' })
  approvedBy: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  stoppedAt: Date | null;

  @ApiProperty({ type: 'string', nullable: true })
  stopReason: string | null;
}

export class ListedRestorationDto extends RestorationDto {
  @ApiProperty({ example: 'acme' })
  userName: string;

  @ApiProperty({ example: 'Carla Bianchi' })
  displayName: string;

  @ApiProperty({ example: 'Acme S.r.l.' })
  customerName: string;

  @StaffName()
  begunByName: string | null;

  @StaffName()
  approvedByName: string | null;
}

export class RestorationStopDto {
  @ApiProperty({ example: 'The address isn’t theirs', maxLength: LONGEST_REASON })
  @PlainText(LONGEST_REASON)
  reason: string;
}

export class RestoredDto {
  @ApiProperty({ type: RestorationDto })
  restoration: RestorationDto;

  @ApiProperty({ type: OneTimePasswordDto, nullable: true, description: 'null: by letter' })
  given: OneTimePasswordDto | null;
}

export class RestorationQuery extends SearchedRequestsQuery {
  @ApiPropertyOptional({ enum: RESTORATION_STATES })
  @MayBeLeftOut()
  @IsIn(RESTORATION_STATES)
  state?: RestorationState;

  @ApiPropertyOptional({ format: 'uuid' })
  @MayBeLeftOut()
  @IdField()
  accountId?: string;
}

export class RestorationPageDto {
  @ApiProperty({ type: [ListedRestorationDto] })
  items: ListedRestorationDto[];

  @ApiProperty({ type: 'string', nullable: true })
  next: string | null;
}
