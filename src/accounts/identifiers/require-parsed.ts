import { MalformedIdentifier } from '../accounts.errors';
import { Parsed } from './parsed';

/**
 * What was understood of a typed identifier.
 *
 * @param field under which name it came, for the answer
 * @throws MalformedIdentifier saying what is wrong with it
 */
export function requireParsed(field: string, parsed: Parsed): { value: string; key: string } {
  if (parsed.ok) return parsed;
  throw new MalformedIdentifier({ fields: [{ field, code: `identifier_${parsed.fault}` }] });
}
