/** The pages of the portal. Letters lead to them and the server serves them: `src/platform/http/portal.ts` lists them too. */
export const paths = {
  signIn: '/',
  activate: '/activate',
  resetPassword: '/reset-password',
  unlock: '/unlock',
  notMe: '/not-me',
} as const;

/** What the service itself shows beside the portal. */
export const API_REFERENCE = '/api/reference';
