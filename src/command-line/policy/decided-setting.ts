import { boundsOf, isOfOperator, POLICY_FIELDS, PolicyField, PolicyOverrides } from '../../accounts';
import { oneOf, wholeNumber } from '../option-values';
import { WrongUse } from '../wrong-use';

/** What a customer may decide: all but what only the operator decides for it. */
export const CUSTOMERS_FIELDS = POLICY_FIELDS.filter((field) => !isOfOperator(field));

/** the value that leaves a setting to the deployment */
const DEFAULT = 'default';

/** A setting and its value; undefined: the deployment decides. */
export type DecidedSetting = readonly [field: PolicyField, value: number | string | undefined];

/**
 * Reads `passwordAgeDays=60`, or `passwordAgeDays=default`.
 *
 * @throws WrongUse when there is no such setting, or it can't be that
 */
export function decidedSetting(text: string): DecidedSetting {
  const [name = '', value] = text.split('=', 2);
  if (value === undefined) throw new WrongUse('It must be a setting such as passwordAgeDays=60.');
  const field = oneOf(CUSTOMERS_FIELDS, name);
  return [field, value === DEFAULT ? undefined : valueWithin(field, value)];
}

/** What is decided in all, where these settings are decided over others. */
export function decidedOver(earlier: PolicyOverrides, settings: readonly DecidedSetting[]): PolicyOverrides {
  const all = Object.entries({ ...earlier, ...Object.fromEntries(settings) });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}

function valueWithin(field: PolicyField, text: string): number | string {
  const bounds = boundsOf(field);
  if (bounds.type === 'string') return oneOf(bounds.enum, text);
  const number = wholeNumber(text);
  if (number >= bounds.minimum && number <= bounds.maximum) return number;
  throw new WrongUse(`It must be ${bounds.minimum} to ${bounds.maximum}.`);
}
