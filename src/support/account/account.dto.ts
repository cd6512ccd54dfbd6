import { ApiProperty } from '@nestjs/swagger';
import { CUSTOMER_KINDS } from '../../accounts';
import { HeldPermissionDto, showPermission, StateDto, stateOf } from '../../collaborators';
import { ACCOUNT_ROLES, AccountRole, Say } from '../../kernel';
import { FACTOR_WAYS } from '../../second-factor';
import { AccountFacts, CustomerFacts } from './account-by-staff';

export class PrincipalDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'acme' })
  userName: string;

  @ApiProperty({ example: 'Carla Bianchi' })
  displayName: string;
}

export class CustomerFactsDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'Acme S.r.l.' })
  name: string;

  @ApiProperty({ enum: CUSTOMER_KINDS })
  kind: string;

  @ApiProperty({ example: 'IT', description: 'ISO 3166-1' })
  country: string;

  @ApiProperty({ type: 'string', nullable: true, example: 'IT00743110157' })
  vatNumber: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: 'RSSMRA85T10A562S' })
  taxCode: string | null;

  @ApiProperty()
  principal: PrincipalDto;
}

export class AskedSecondFactorDto {
  @ApiProperty({ description: 'Whether one is asked for when the person signs in.' })
  isAskedFor: boolean;

  @ApiProperty({ enum: FACTOR_WAYS, isArray: true, example: ['totp', 'recovery_code'] })
  ways: string[];
}

export class AccountDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'anna/acme' })
  userName: string;

  @ApiProperty({ example: 'Anna Rossi' })
  displayName: string;

  @ApiProperty({ enum: ACCOUNT_ROLES })
  role: AccountRole;

  @ApiProperty({ description: 'The word to show; all reasons stand in the account’s access.' })
  state: StateDto;

  @ApiProperty({ type: 'string', nullable: true, example: 'anna@acme.example' })
  email: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'null: it is not confirmed' })
  emailConfirmedAt: Date | null;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'Since when mail servers say that no letter can arrive there.',
  })
  emailRefusedAt: Date | null;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'Since when support lets no letter go there.',
  })
  emailBlockedAt: Date | null;

  @ApiProperty({ type: 'string', nullable: true, example: '+393471234567' })
  phone: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'null: it is not used yet' })
  phoneConfirmedAt: Date | null;

  @ApiProperty({ format: 'date-time' })
  createdAt: Date;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  deactivatedAt: Date | null;

  @ApiProperty({ type: CustomerFactsDto, nullable: true, description: 'null: staff' })
  customer: CustomerFactsDto | null;

  @ApiProperty({ type: [HeldPermissionDto], description: 'A principal needs none.' })
  permissions: HeldPermissionDto[];

  @ApiProperty()
  secondFactor: AskedSecondFactorDto;
}

export function showAccount({ account, holds, customer, permissions, demand }: AccountFacts, say: Say): AccountDto {
  const { id, userName, displayName, role, email, phone, createdAt, deactivatedAt } = account;
  const { emailConfirmedAt, emailRefusedAt, emailBlockedAt, phoneConfirmedAt } = account;
  const state = stateOf(holds, deactivatedAt !== null);
  return {
    id,
    userName,
    displayName,
    role,
    state: { code: state, text: say(`collaborators.states.${state}`) },
    email,
    emailConfirmedAt,
    emailRefusedAt,
    emailBlockedAt,
    phone,
    phoneConfirmedAt,
    createdAt,
    deactivatedAt,
    customer: customer && showCustomer(customer),
    permissions: permissions.map(showPermission),
    secondFactor: { isAskedFor: demand.isMade, ways: demand.isMade ? [...demand.ways] : [] },
  };
}

function showCustomer({ customer, principal }: CustomerFacts): CustomerFactsDto {
  const { id, name, kind, country, vatNumber, taxCode } = customer;
  const { id: principalId, userName, displayName } = principal;
  return { id, name, kind, country, vatNumber, taxCode, principal: { id: principalId, userName, displayName } };
}
