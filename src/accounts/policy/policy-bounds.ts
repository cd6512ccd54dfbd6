import { z } from 'zod';
import { settingDefinitions } from '../../platform/config';
import { POLICY_SETTINGS, PolicyField } from '../customers/policy';

/** What a field of a policy may be, in the words of JSON Schema. */
export type PolicyBounds =
  | { readonly type: 'integer'; readonly minimum: number; readonly maximum: number }
  | { readonly type: 'string'; readonly enum: readonly string[] };

/** A customer may decide what a deployment may: the bounds are those of the setting. */
export function boundsOf(field: PolicyField): PolicyBounds {
  const schema = schemaOf(field);
  return schema.type === 'integer'
    ? { type: 'integer', minimum: Number(schema.minimum), maximum: Number(schema.maximum) }
    : { type: 'string', enum: (schema.enum ?? []).map(String) };
}

/** What the documentation of the setting says: the sentence, and the default as an example. */
export function describedAs(field: PolicyField): { readonly description: string; readonly example: unknown } {
  const { description = '', default: example } = schemaOf(field);
  return { description: description.replace(/\*$/, ''), example };
}

function schemaOf(field: PolicyField): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(settingDefinitions.shape[POLICY_SETTINGS[field]]);
}
