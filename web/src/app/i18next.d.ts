import type { accountHeldWords } from '../features/account-held/words';
import type { activityReportWords } from '../features/activity-report/words';
import type { forgottenWords } from '../features/forgotten/words';
import type { homeWords } from '../features/home/words';
import type { insideWords } from '../features/inside/words';
import type { ownPasswordWords } from '../features/own-password/words';
import type { invoicesWords } from '../features/invoices/words';
import type { passwordLinkWords } from '../features/password-link/words';
import type { secondStepWords } from '../features/second-step/words';
import type { securityWords } from '../features/security/words';
import type { unlockWords } from '../features/unlock/words';
import type { resources } from './words';

interface BroughtAlong {
  readonly accountHeld: (typeof accountHeldWords)['it'];
  readonly activityReport: (typeof activityReportWords)['it'];
  readonly forgotten: (typeof forgottenWords)['it'];
  readonly home: (typeof homeWords)['it'];
  readonly inside: (typeof insideWords)['it'];
  readonly invoices: (typeof invoicesWords)['it'];
  readonly ownPassword: (typeof ownPasswordWords)['it'];
  readonly passwordLink: (typeof passwordLinkWords)['it'];
  readonly secondStep: (typeof secondStepWords)['it'];
  readonly security: (typeof securityWords)['it'];
  readonly unlock: (typeof unlockWords)['it'];
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: (typeof resources)['it'] & BroughtAlong;
  }
}
