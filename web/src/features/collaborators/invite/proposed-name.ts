const COMBINING_MARKS = /[\u0300-\u036f]/g;
const NOT_IN_A_NAME = /[^\p{L}0-9]+/gu;

/** The name proposed for somebody: `anna.rossi` for Anna Rossi, `nicolo.d.amico` for Nicolò D’Amico. */
export function proposedName(displayName: string): string {
  return displayName
    .normalize('NFKD')
    .replace(COMBINING_MARKS, '')
    .toLowerCase()
    .replace(NOT_IN_A_NAME, '.')
    .replace(/^\.+|\.+$/g, '');
}

/** Another one, where that is taken: `anna.rossi2`, then `anna.rossi3`. */
export function nextName(name: string): string {
  const [, stem = name, number] = /^(.*?)(\d+)?$/.exec(name) ?? [];
  return `${stem}${Number(number ?? 1) + 1}`;
}
