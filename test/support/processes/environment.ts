import type { RunningSettings } from '../../../src/platform/config';

/** Nothing of ours leaks in: the settings of the test, and what Node itself needs. */
export function environmentOf(settings: RunningSettings): NodeJS.ProcessEnv {
  const texts = Object.entries(settings).map(([name, value]) => [name, asText(value)]);
  return { PATH: process.env['PATH'], ...Object.fromEntries(texts) };
}

/** As an operator would write it. */
function asText(value: RunningSettings[keyof RunningSettings]): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Buffer.isBuffer(value)) return value.toString('base64');
  return Array.isArray(value) ? value.join(',') : String(value);
}
