/**
 * The role under which every statement of the application runs, whatever login the URL names. It owns no table, so row level
 * security applies to it. The first migration creates it and grants it to the login.
 */
export const APPLICATION_ROLE = 'titolare_application';

/** The libpq `options` that make a new connection act as the application role, with further settings of the session. */
export function applicationOptions(settings: Readonly<Record<string, string>> = {}): string {
  return Object.entries({ role: APPLICATION_ROLE, ...settings })
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
}
