import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiPropertyOptions } from '@nestjs/swagger';
import { IsIn, IsInt, Max, Min, ValidateIf } from 'class-validator';
import { IdField, MayBeLeftOut, Translations } from '../../platform/http';
import { isOfOperator, OperatorOverrides, Policy, POLICY_FIELDS, PolicyField } from '../customers/policy';
import { boundsOf, describedAs } from './policy-bounds';
import { POLICY_PROFILES } from './policy-profiles';

/** A class with a property for each field of a policy, so that a field that is new to the policy is new here, too. */
function eachField<T extends object>(
  decorate: (field: PolicyField) => PropertyDecorator,
  fields: readonly PolicyField[] = POLICY_FIELDS,
): new () => T {
  const dto = class {};
  for (const field of fields) decorate(field)(dto.prototype, field);
  return dto as new () => T;
}

const described = (field: PolicyField) => ({ ...boundsOf(field), ...describedAs(field) }) as ApiPropertyOptions;

const Value = (field: PolicyField) => ApiProperty(described(field));

const Override = (field: PolicyField) => ApiPropertyOptional(described(field));

/** `null` says the same as leaving it out: the deployment decides. */
const Choice = (field: PolicyField): PropertyDecorator => {
  const bounds = boundsOf(field);
  const orNull = { nullable: true, ...(bounds.type === 'string' && { enum: [...bounds.enum, null] }) };
  return applyDecorators(
    ApiPropertyOptional({ ...described(field), ...orNull }),
    ValidateIf((_, value: unknown) => value !== undefined && value !== null),
    ...(bounds.type === 'integer' ? [IsInt(), Min(bounds.minimum), Max(bounds.maximum)] : [IsIn(bounds.enum)]),
  );
};

export class PolicyValuesDto extends eachField<Policy>(Value) {}

const FIELDS_OF_CUSTOMER = POLICY_FIELDS.filter((field) => !isOfOperator(field));
type CustomersPolicy = Omit<Policy, keyof OperatorOverrides>;

export class PolicyOverridesDto extends eachField<Partial<CustomersPolicy>>(Override, FIELDS_OF_CUSTOMER) {}

export class WantedPolicyDto extends eachField<{
  [Field in keyof CustomersPolicy]?: CustomersPolicy[Field] | null;
}>(Choice, FIELDS_OF_CUSTOMER) {}

export class PolicyQuery {
  @ApiPropertyOptional({
    description: 'Staff only: whose policy. Everyone else reads their own customer’s.',
    format: 'uuid',
  })
  @MayBeLeftOut()
  @IdField()
  customerId?: string;
}

export class PolicyDto {
  @ApiProperty({ description: 'Also the ETag.' })
  version: number;

  @ApiProperty({ description: 'What holds for the accounts of the customer.' })
  values: PolicyValuesDto;

  @ApiProperty({ description: 'What the deployment would decide.' })
  defaults: PolicyValuesDto;

  @ApiProperty({
    description: 'What the customer has decided; a field that isn’t here is the deployment’s.',
    example: { passwordAgeDays: 60, lockMinutes: 30 },
  })
  overrides: PolicyOverridesDto;
}

const ANY_VALUE = { oneOf: [{ type: 'integer' }, { type: 'string' }] };

export class PolicyFieldChangeDto {
  @ApiProperty({ enum: POLICY_FIELDS, enumName: 'PolicyField', example: 'passwordAgeDays' })
  field: PolicyField;

  @ApiProperty({ ...ANY_VALUE, example: 90 })
  before: Policy[PolicyField];

  @ApiProperty({ ...ANY_VALUE, example: 60 })
  after: Policy[PolicyField];

  @ApiProperty({ description: 'From now on the deployment decides.' })
  backToDefault: boolean;

  @ApiProperty({ example: 'The passwords of today expire on another day, counted from when they were chosen.' })
  effect: string;
}

export class ExpiryCountsDto {
  @ApiProperty({ example: 2, description: 'Expired as soon as the change is made.' })
  atOnce: number;

  @ApiProperty({ example: 5 })
  earlier: number;

  @ApiProperty({ example: 0, description: 'Also those that have expired already, and can be used again.' })
  later: number;

  @ApiProperty({ example: 0, description: 'Would not have expired.' })
  fromNowOn: number;

  @ApiProperty({ example: 0 })
  neverAgain: number;
}

export class PolicyPreviewDto {
  @ApiProperty({ type: [PolicyFieldChangeDto] })
  changes: PolicyFieldChangeDto[];

  @ApiProperty({
    example: 12,
    description:
      'Accounts that have a password. It was chosen under the rules of its day and may be shorter than a new one must be: nobody can tell, for only its hash is kept.',
  })
  passwords: number;

  @ApiProperty({ description: 'How many of them expire on another day.' })
  expiry: ExpiryCountsDto;

  @Translations('PolicyPreviewDto')
  translations?: Record<string, PolicyPreviewDto>;
}

export class PolicyProfileDto {
  @ApiProperty({ enum: POLICY_PROFILES.map(({ name }) => name), example: 'pci_dss' })
  name: string;

  @ApiProperty({ example: 'PCI DSS' })
  title: string;

  @ApiProperty({ example: 'What PCI DSS asks for where the password is the only factor.' })
  description: string;

  @ApiProperty({ description: 'To be sent as the wanted policy, as it is or changed.' })
  policy: PolicyOverridesDto;

  @ApiProperty({
    description: 'Which requirement of PCI DSS v4.0.1 each value meets.',
    type: 'object',
    additionalProperties: { type: 'string' },
    example: { passwordMinimumLength: '8.3.6' },
  })
  pciDss: Partial<Record<PolicyField, string>>;
}
