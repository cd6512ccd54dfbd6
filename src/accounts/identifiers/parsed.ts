/** Everything that can be wrong with what someone typed as an identifier. Stable: pages translate these words. */
export type IdentifierFault =
  | 'length' // too short or too long
  | 'characters' // something in it doesn't belong there
  | 'form' // the parts don't stand as they must
  | 'mixed_scripts' // letters of several alphabets in one word
  | 'look_alike' // letters of one alphabet that read as those of another
  | 'not_own_address' // in the form of an e-mail address, and not the account's own
  | 'domain' // no such domain can exist
  | 'country' // no such country code, or none given
  | 'office' // no tax office has this number
  | 'date' // no such day
  | 'check_digit'; // a typing error, most likely

/**
 * What became of a typed identifier. `value` is what is stored and shown, `key` is what is compared: two texts name the same
 * thing if and only if their keys are equal.
 */
export type Parsed<Fault extends IdentifierFault = IdentifierFault> =
  { readonly ok: true; readonly value: string; readonly key: string } | { readonly ok: false; readonly fault: Fault };

export function accepted(value: string, key: string = value): Parsed<never> {
  return { ok: true, value, key };
}

export function refused<Fault extends IdentifierFault>(fault: Fault): Parsed<Fault> {
  return { ok: false, fault };
}
