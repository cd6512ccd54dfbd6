import { applyDecorators } from '@nestjs/common';
import { IsString, Matches, MaxLength, MinLength } from 'class-validator';

/**
 * A text that a person typed, on one line: not blank, of bounded length, without control characters (PostgreSQL has no NUL, and nobody
 * types the others), and without those that turn the direction of writing, which make a name read as another.
 *
 * @param longest in UTF-16 units, as it is checked before anything looks at the characters
 */
export const PlainText = (longest: number): PropertyDecorator =>
  applyDecorators(
    IsString(),
    MinLength(1),
    MaxLength(longest),
    Matches(/^(?=.*\S)[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]*$/u),
  );

/** The same on as many lines as somebody likes. @param longest as in {@link PlainText}, line breaks counted */
export const PlainLines = (longest: number): PropertyDecorator =>
  applyDecorators(
    IsString(),
    MinLength(1),
    MaxLength(longest),
    Matches(/^(?=[^]*\S)(?:\r?\n|[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}])*$/u),
  );
