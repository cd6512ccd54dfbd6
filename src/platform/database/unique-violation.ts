const UNIQUE_VIOLATION = '23505';

/** Whether a statement failed because another row has what only one may have. Its transaction can only be rolled back. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION;
}
