import { ValidationError, ValidationPipe } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ValidateIf } from 'class-validator';
import { FieldFault } from '../../kernel';
import { MalformedRequest } from './platform.errors';

/** The field may be left out. Unlike class-validator's own decorator, this one doesn't let `null` through. */
export const MayBeLeftOut = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== undefined);

/** A whole number in a query string: digits and nothing else become a number, anything else stays a text and is refused. */
export const WholeNumberFromQuery = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value,
  );

/** Stable codes for what class-validator finds; where it finds several faults in one field, the first here is told. */
const FAULT_CODES: readonly (readonly [constraint: string, code: string])[] = [
  ['whitelistValidation', 'unknown'],
  ['unknownValue', 'wrong_type'], // the body is no object at all
  ['isString', 'wrong_type'],
  ['isBoolean', 'wrong_type'],
  ['isInt', 'wrong_type'],
  ['isArray', 'wrong_type'],
  ['isObject', 'wrong_type'],
  ['nestedValidation', 'wrong_type'],
  ['maxLength', 'too_long'],
  ['arrayMaxSize', 'too_many'],
  ['minLength', 'too_short'],
  ['arrayMinSize', 'too_few'],
  ['max', 'too_large'],
  ['min', 'too_small'],
  ['isIn', 'not_one_of'],
  ['isUuid', 'malformed'],
  ['matches', 'malformed'],
  ['isIso8601', 'malformed'],
];

/** Refuses what was not asked for: unknown fields, other types, values too long. Nothing is coerced. */
export function strictInput(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    transformOptions: { enableImplicitConversion: false },
    exceptionFactory: (errors) => new MalformedRequest({ fields: faultsOf(errors) }),
  });
}

export function faultsOf(errors: readonly ValidationError[], parent = ''): FieldFault[] {
  return errors.flatMap((error) => {
    const field = parent === '' ? error.property : `${parent}.${error.property}`;
    const below = faultsOf(error.children ?? [], field);
    const constraints = Object.keys(error.constraints ?? {});
    if (constraints.length === 0) return below;
    const isLeftOut = error.value === undefined && !constraints.includes('unknownValue');
    return [{ field, code: isLeftOut ? 'missing' : codeOf(constraints) }, ...below];
  });
}

function codeOf(constraints: readonly string[]): string {
  return FAULT_CODES.find(([constraint]) => constraints.includes(constraint))?.[1] ?? 'malformed';
}
