/**
 * The role under which every statement of the application runs, whatever login the URL names. It owns no table, so row level
 * security applies to it. The first migration creates it and grants it to the login.
 */
export const APPLICATION_ROLE = 'titolare_application';

/** Nobody waits for ever: not for a lock that a frozen process holds, not for a statement, not in an idle transaction. */
const TIME_LIMITS = { lock_timeout: '5s', statement_timeout: '20s', idle_in_transaction_session_timeout: '30s' };

/** The libpq `options` that make a new connection act as the application role, with further settings of the session. */
export function applicationOptions(settings: Readonly<Record<string, string>> = {}): string {
  return Object.entries({ role: APPLICATION_ROLE, ...TIME_LIMITS, ...settings })
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
}
