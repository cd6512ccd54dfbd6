/** The pages of the portal. Letters lead to them and the server serves them: `src/platform/http/portal.ts` lists them too. */
export const paths = {
  signIn: '/',
  activate: '/activate',
  resetPassword: '/reset-password',
  unlock: '/unlock',
  notMe: '/not-me',
  forgottenUserName: '/forgotten-user-name',
  forgottenPassword: '/forgotten-password',
  reactivation: '/reactivation',
  confirmAddress: '/confirm-address',
  confirmOwnAddress: '/confirm-own-address',
  stopOwnerChange: '/stop-owner-change',
  newOwner: '/new-owner',
} as const;

/** The pages of whoever is signed in. */
export const insidePaths = {
  home: '/home',
  collaborators: '/collaborators',
  security: '/security',
  invoices: '/invoices',
  policy: '/policy',
  activity: '/activity',
  support: '/support',
} as const;

/** The rooms of the support desk. */
export const deskPaths = {
  search: insidePaths.support,
  requests: '/support/requests',
  approvals: '/support/approvals',
  billing: '/support/billing',
  undelivered: '/support/undelivered',
} as const;

/** Where somebody is led who has signed in. */
export function firstPageOf({ role }: { readonly role: string }): string {
  return role === 'support' || role === 'administrator' ? insidePaths.support : insidePaths.home;
}

/** What the service itself shows beside the portal. */
export const API_REFERENCE = '/api/reference';

/** Said to the page that unlocks by the one that has just had a code sent. */
export const JUST_SENT = 'sent';
