const fields = new Map<string, HTMLInputElement>();

/**
 * Keeps hold of the fields that have come with the page, before its script. Where somebody else has changed the page meanwhile, such as a
 * password manager or a translation, React makes the form anew, and what was typed stands in these only.
 */
export function keepEarlyFields(root: HTMLElement): void {
  for (const field of root.querySelectorAll('input')) fields.set(field.name, field);
}

/** Says once what was typed into a field before the script came, or filled in by the browser. Undefined: the field came with it. */
export function typedEarly(name: string): string | undefined {
  const field = fields.get(name);
  fields.delete(name);
  return field?.value;
}
