'use strict';

/**
 * The floor plan: the one statement of which rooms there are, which stands on which, and who owns which table.
 *
 * Bottom-up: a room may import from the floors listed above it in this file, never from those below it here.
 * A room is a folder of `src/` or `src/platform/`, or a file on their top. Read by `.dependency-cruiser.cjs` (imports), by the ESLint rule
 * `titolare/table-has-one-owner` (SQL), and by `test/architecture/`, which compares it with the folders.
 *
 * A floor:
 * - `sideways`: may its rooms import each other? (Never in a circle, on any floor.)
 * - `doors`: is each room entered by its `index.ts` only?
 *
 * A room:
 * - `planned`: not built yet. Whoever builds it removes the mark.
 * - `owns`: the tables that only this room's SQL may name.
 * - `reads`: foreign tables, of no floor above, that one of its hot paths joins all the same, each with the reason. Never written.
 *
 * @type {import('./floor-plan.cjs').FloorPlan}
 */
const floorPlan = {
  floors: [
    {
      level: 0,
      name: 'kernel',
      sideways: false,
      doors: true,
      rooms: [{ path: 'kernel' }],
    },
    {
      level: 0,
      name: 'platform',
      sideways: true,
      doors: true,
      rooms: [
        { path: 'platform/config' },
        { path: 'platform/crypto' },
        { path: 'platform/database' },
        { path: 'platform/embedded-postgres' },
        { path: 'platform/embedded-server' },
        { path: 'platform/events' },
        { path: 'platform/http' },
        { path: 'platform/i18n' },
        { path: 'platform/idempotency', owns: ['idempotency_keys'] },
        { path: 'platform/jobs' },
        { path: 'platform/observability' },
        { path: 'platform/rate-limits', owns: ['rate_counts'] },
        { path: 'platform/platform.module.ts' },
      ],
    },
    {
      level: 1,
      name: 'mechanisms',
      sideways: false,
      doors: true,
      rooms: [
        { path: 'holds', owns: ['holds'] },
        { path: 'challenges', owns: ['challenges'] },
        { path: 'mail', owns: ['letters'] },
        { path: 'sms', owns: ['text_messages'] },
        { path: 'audit', owns: ['audit_chains', 'audit_entries'] },
      ],
    },
    {
      level: 2,
      name: 'accounts',
      sideways: false,
      doors: true,
      rooms: [
        {
          path: 'accounts',
          owns: [
            'customers',
            'accounts',
            'passwords',
            'password_reminders',
            'sessions',
            'session_cookies',
            'refresh_tokens',
            'signing_keys',
            'searched_words',
          ],
        },
      ],
    },
    {
      level: 3,
      name: 'remedies',
      sideways: false,
      doors: true,
      rooms: [
        { path: 'recovery' },
        { path: 'lockout', owns: ['sign_in_failures'] },
        {
          path: 'second-factor',
          owns: [
            'authenticators',
            'mailed_code_choices',
            'recovery_codes',
            'remembered_devices',
            'second_factor_requirements',
          ],
        },
        {
          path: 'billing-status',
          owns: [
            'billing_customers',
            'invoices',
            'invoice_settlements',
            'unpaid_notices',
            'followed_threshold',
            'fees',
          ],
          reads: [
            {
              table: 'customers',
              because: 'the preview compares each customer’s own threshold with its invoices, page by page',
            },
          ],
        },
      ],
    },
    {
      level: 4,
      name: 'doings',
      sideways: false,
      doors: true,
      rooms: [
        {
          path: 'authentication',
          owns: ['pending_sign_ins', 'sign_ins'],
          reads: [
            { table: 'sessions', because: 'every request asks in one round trip whether its session lives' },
            { table: 'session_cookies', because: 'the same round trip finds the session that a browser shows' },
            { table: 'holds', because: 'the same round trip, and that of a sign-in, tell what stands in the way' },
            {
              table: 'passwords',
              because: 'a sign-in by e-mail means, in its one round trip, an account that was activated',
            },
            {
              table: 'accounts',
              because: 'the same round trip tells whose session it is; a sign-in finds whom a name means',
            },
            {
              table: 'permission_grants',
              because: 'the same round trip tells what the person may do, for the guard of every route',
            },
          ],
        },
        {
          path: 'collaborators',
          owns: ['mailboxes', 'permission_grants'],
          reads: [
            { table: 'accounts', because: 'the list searches, sorts and pages by what stands in the account' },
            { table: 'holds', because: 'the list filters by a state that is derived from the holds in force' },
          ],
        },
      ],
    },
    {
      level: 5,
      name: 'desks',
      sideways: false,
      doors: true,
      rooms: [
        {
          path: 'support',
          owns: ['identity_checks', 'reactivation_requests', 'credential_restorations', 'owner_changes'],
          reads: [
            { table: 'accounts', because: 'the lists of requests tell, and are searched by, whose they are' },
            { table: 'customers', because: 'the lists of requests tell, and are searched by, whose customer it is' },
          ],
        },
        { path: 'integrations', owns: ['api_clients', 'api_keys', 'received_messages', 'outgoing_events'] },
      ],
    },
    {
      level: 6,
      name: 'wiring',
      sideways: true,
      doors: false,
      rooms: [
        { path: 'start-up' },
        { path: 'demonstration' },
        { path: 'command-line', owns: ['imported_customers'] },
        { path: 'app.module.ts' },
        { path: 'main.ts' },
        { path: 'cli.ts' },
      ],
    },
  ],
};

module.exports = floorPlan;
