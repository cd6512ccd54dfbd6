const KEPT_AS = 'titolare.identifier';

/** Keeps the name that somebody typed on one page for the next one that asks for it, as long as this tab is open. */
export function keepIdentifier(identifier: string): void {
  try {
    sessionStorage.setItem(KEPT_AS, identifier);
  } catch {
    // In a browser that keeps nothing it is typed again.
  }
}

export function keptIdentifier(): string {
  try {
    return sessionStorage.getItem(KEPT_AS) ?? '';
  } catch {
    return '';
  }
}
