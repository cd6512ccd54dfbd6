import { ApiProperty } from '@nestjs/swagger';
import { FoundAccount, Match, MATCHES, SEARCHED_FIELDS, SearchedField } from '../../accounts';
import { StateDto, stateOf } from '../../collaborators';
import { ACCOUNT_ROLES, AccountRole, Say } from '../../kernel';
import { PageQuery, PlainText } from '../../platform/http';

export const LONGEST_SEARCH = 100;

export class SearchQuery extends PageQuery {
  @ApiProperty({
    description:
      'What somebody can tell of the account: user name, e-mail address, phone number, own name; or of its customer: name, VAT number, tax code.',
    example: 'rossi',
    maxLength: LONGEST_SEARCH,
  })
  @PlainText(LONGEST_SEARCH)
  q: string;
}

export class FoundHoldDto {
  @ApiProperty({ example: 'failed_sign_ins' })
  kind: string;

  @ApiProperty({ example: 'Locked: too many failed attempts to sign in' })
  title: string;
}

export class FoundCustomerDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'Acme S.r.l.' })
  name: string;
}

export class FoundByDto {
  @ApiProperty({ enum: SEARCHED_FIELDS })
  field: SearchedField;

  @ApiProperty({
    enum: MATCHES,
    description: 'It is so, begins so, has all words as parts, or resembles them: one slip in each word.',
  })
  match: Match;

  @ApiProperty({ example: 'User name', description: 'The field, in words.' })
  text: string;
}

export class FoundAccountDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'anna/acme' })
  userName: string;

  @ApiProperty({ example: 'Anna Rossi' })
  displayName: string;

  @ApiProperty({ enum: ACCOUNT_ROLES })
  role: AccountRole;

  @ApiProperty({ type: 'string', nullable: true, example: 'anna@acme.example' })
  email: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: '+393471234567' })
  phone: string | null;

  @ApiProperty({ type: FoundCustomerDto, nullable: true, description: 'null: staff' })
  customer: FoundCustomerDto | null;

  @ApiProperty({ description: 'The word to show; all reasons stand in the account’s access.' })
  state: StateDto;

  @ApiProperty({ type: [FoundHoldDto], description: 'In force on the account and on its customer.' })
  holds: FoundHoldDto[];

  @ApiProperty({ description: 'What fits best.' })
  matched: FoundByDto;
}

export class FoundAccountPageDto {
  @ApiProperty({ type: [FoundAccountDto] })
  items: FoundAccountDto[];

  @ApiProperty({ type: 'string', nullable: true })
  next: string | null;
}

export function showFoundAccount(
  { deactivatedAt, holds, matched, ...account }: FoundAccount,
  say: Say,
): FoundAccountDto {
  const state = stateOf(holds, deactivatedAt !== null);
  return {
    ...account,
    state: { code: state, text: say(`collaborators.states.${state}`) },
    holds: holds.map((kind) => ({ kind, title: say(`holds.kinds.${kind}`) })),
    matched: { ...matched, text: say(`support.searched.${matched.field}`) },
  };
}
