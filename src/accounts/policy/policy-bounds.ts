import { z } from 'zod';
import { settingDefinitions } from '../../platform/config';
import { POLICY_SETTINGS, PolicyField } from '../customers/policy';

/** What a field of a policy may be, in the words of JSON Schema. */
export type PolicyBounds =
  | { readonly type: 'integer'; readonly minimum: number; readonly maximum: number }
  | { readonly type: 'string'; readonly enum: readonly string[] };

/** A customer may decide what a deployment may: the bounds are those of the setting. */
export function boundsOf(field: PolicyField): PolicyBounds & { readonly description: string } {
  const { description = '', ...schema } = z.toJSONSchema(settingDefinitions.shape[POLICY_SETTINGS[field]]);
  return { ...(schema as PolicyBounds), description: description.replace(/\*$/, '') };
}
