import { applyDecorators } from '@nestjs/common';
import { IsString, Matches, MaxLength, MinLength } from 'class-validator';

/**
 * A text that a person typed: not empty, of bounded length, without control characters (PostgreSQL has no NUL, and nobody types the
 * others).
 *
 * @param longest in UTF-16 units, as it is checked before anything looks at the characters
 */
export const PlainText = (longest: number): PropertyDecorator =>
  applyDecorators(IsString(), MinLength(1), MaxLength(longest), Matches(/^[^\p{Cc}\p{Cs}]*$/u));
