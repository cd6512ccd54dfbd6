import { Policy, POLICY_FIELDS, PolicyField, PolicyOverrides } from '../customers/policy';

export interface FieldValue {
  readonly value: Policy[PolicyField];
  /** it is the deployment's, and changes with it */
  readonly isDefault: boolean;
}

export interface FieldChange {
  readonly field: PolicyField;
  readonly before: FieldValue;
  readonly after: FieldValue;
}

/** The fields about which two policies decide differently, one of them perhaps by leaving it to the deployment. */
export function changedFields(before: PolicyOverrides, after: PolicyOverrides, defaults: Policy): FieldChange[] {
  const valueIn = (policy: PolicyOverrides, field: PolicyField): FieldValue => ({
    value: policy[field] ?? defaults[field],
    isDefault: policy[field] === undefined,
  });
  return POLICY_FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    before: valueIn(before, field),
    after: valueIn(after, field),
  }));
}

/** As they are written down in the log: `passwordAgeDays=90 (default)`. */
export function writtenChanges(changes: readonly FieldChange[]): { before: string[]; after: string[] } {
  return {
    before: changes.map(({ field, before }) => writtenValue(field, before)),
    after: changes.map(({ field, after }) => writtenValue(field, after)),
  };
}

function writtenValue(field: PolicyField, { value, isDefault }: FieldValue): string {
  return `${field}=${value}${isDefault ? ' (default)' : ''}`;
}
