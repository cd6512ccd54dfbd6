import { ApiProperty } from '@nestjs/swagger';
import { Say } from '../../kernel';
import { SIGN_IN_MARKS, SIGN_IN_RESULTS, SignInEntry } from './sign-in-entry';

export class SignInEntryDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'date-time' })
  at: Date;

  @ApiProperty({ enum: SIGN_IN_RESULTS })
  result: string;

  @ApiProperty({ example: 'Signed in', description: 'The result, in words.' })
  title: string;

  @ApiProperty({
    type: 'string',
    nullable: true,
    example: 'disabled',
    description:
      'The holds that stood in the way, or what was noticed, by their codes; `reactivation`: the password was given to ask staff.',
  })
  because: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: '203.0.113.7' })
  address: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: 'IT', description: 'ISO 3166-1; null: not known' })
  country: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: 'Firefox, Windows' })
  device: string | null;

  @ApiProperty({ enum: SIGN_IN_MARKS, isArray: true })
  marks: string[];
}

export class SignInPageDto {
  @ApiProperty({ type: [SignInEntryDto] })
  items: SignInEntryDto[];

  @ApiProperty({ type: 'string', nullable: true })
  next: string | null;
}

export function showSignIn(entry: SignInEntry, say: Say): SignInEntryDto {
  return { ...entry, title: say(`authentication.results.${entry.result}`), marks: [...entry.marks] };
}
