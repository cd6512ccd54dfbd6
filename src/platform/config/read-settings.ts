import { Settings, settingDefinitions } from './setting-definitions';

/** A setting that can't be: the message names it, says what is wrong, and is all that the operator needs to see. */
export class WrongSetting extends Error {}

/**
 * Reads and validates every setting.
 *
 * @param environment names and texts, as `process.env` has them; an empty text counts as not set
 * @throws WrongSetting naming each wrong setting
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const { success, data, error } = settingDefinitions.safeParse(given);
  if (success) return { ...data, ORIGIN: data.ORIGIN ?? `http://localhost:${data.PORT}` };
  throw new WrongSetting(
    error.issues.map((issue) => `The setting ${issue.path.join('.')} is wrong: ${issue.message}.`).join('\n'),
  );
}
