/** What another system may do with a key, each act by its own scope: `billing:read` events for the billing system, `billing:write` what it says. */
export const CLIENT_SCOPES = ['billing:read', 'billing:write'] as const;
export type ClientScope = (typeof CLIENT_SCOPES)[number];
