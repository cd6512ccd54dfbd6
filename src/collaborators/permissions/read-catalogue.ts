import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { WrongSetting } from '../../platform/config';
import { DEFAULT_CATALOGUE } from './default-catalogue';
import { ImpossibleCatalogue, PermissionCatalogue } from './permission-catalogue';

const file = z.array(
  z.strictObject({
    name: z.string().regex(/^[a-z][a-z0-9_]{0,99}$/),
    on: z.enum(['mailbox', 'customer']),
    needs: z.array(z.string()),
    principalOnly: z.boolean().optional(),
    label: z.strictObject({ it: z.string().min(1), en: z.string().min(1) }),
  }),
);

/**
 * The catalogue of the deployment.
 *
 * @param path of a JSON file that replaces the default
 * @throws WrongSetting saying what is wrong with the file
 */
export function readCatalogue(path: string | undefined): PermissionCatalogue {
  if (path === undefined) return new PermissionCatalogue(DEFAULT_CATALOGUE);
  try {
    return new PermissionCatalogue(file.parse(JSON.parse(readFileSync(path, 'utf8'))));
  } catch (error) {
    throw new WrongSetting(`The setting PERMISSIONS_FILE is wrong: ${whatIsWrong(error)}`);
  }
}

function whatIsWrong(error: unknown): string {
  if (error instanceof z.ZodError)
    return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`).join(' ');
  if (error instanceof ImpossibleCatalogue) return error.message;
  return 'the file can’t be read as JSON.';
}
