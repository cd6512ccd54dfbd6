import type { mailedLinkWords } from '../components/mailed-link-words';
import type { accountHeldWords } from '../features/account-held/words';
import type { actFormWords } from '../features/acts/words';
import type { activityWords } from '../features/activity/words';
import type { activityReportWords } from '../features/activity-report/words';
import type { addressConfirmationWords } from '../features/address-confirmation/words';
import type { actsWords } from '../features/collaborators/acts/words';
import type { collaboratorWords } from '../features/collaborators/details/words';
import type { invitationWords } from '../features/collaborators/invite/words';
import type { collaboratorsWords } from '../features/collaborators/list/words';
import type { permissionsWords } from '../features/collaborators/permissions/words';
import type { confirmOwnAddressWords } from '../features/confirm-own-address/words';
import type { forgottenWords } from '../features/forgotten/words';
import type { homeWords } from '../features/home/words';
import type { insideWords } from '../features/inside/words';
import type { ownPasswordWords } from '../features/own-password/words';
import type { invoicesWords } from '../features/invoices/words';
import type { ownerChangeWords } from '../features/owner-change/words';
import type { passwordLinkWords } from '../features/password-link/words';
import type { settingWords } from '../features/policy/setting-words';
import type { policyWords } from '../features/policy/words';
import type { reactivationWords } from '../features/reactivation/words';
import type { secondStepWords } from '../features/second-step/words';
import type { ownAddressWords } from '../features/security/address/words';
import type { securityWords } from '../features/security/words';
import type { askOwnerChangeWords } from '../features/support/acts/owner-change/words';
import type { staffRestorationWords } from '../features/support/acts/restoration/words';
import type { actsWithReasonWords } from '../features/support/acts/with-reason/words';
import type { staffActsWords } from '../features/support/acts/words';
import type { accountStoryWords } from '../features/support/account/story/words';
import type { staffAccountWords } from '../features/support/account/words';
import type { deskWords } from '../features/support/desk/words';
import type { identityCheckWords } from '../features/support/identity-check/words';
import type { accountSearchWords } from '../features/support/search/words';
import type { unlockWords } from '../features/unlock/words';
import type { resources } from './words';

interface BroughtAlong {
  readonly accountHeld: (typeof accountHeldWords)['it'];
  readonly actForm: (typeof actFormWords)['it'];
  readonly accountSearch: (typeof accountSearchWords)['it'];
  readonly accountStory: (typeof accountStoryWords)['it'];
  readonly acts: (typeof actsWords)['it'];
  readonly activity: (typeof activityWords)['it'];
  readonly activityReport: (typeof activityReportWords)['it'];
  readonly actsWithReason: (typeof actsWithReasonWords)['it'];
  readonly addressConfirmation: (typeof addressConfirmationWords)['it'];
  readonly askOwnerChange: (typeof askOwnerChangeWords)['it'];
  readonly collaborator: (typeof collaboratorWords)['it'];
  readonly collaborators: (typeof collaboratorsWords)['it'];
  readonly desk: (typeof deskWords)['it'];
  readonly confirmOwnAddress: (typeof confirmOwnAddressWords)['it'];
  readonly forgotten: (typeof forgottenWords)['it'];
  readonly home: (typeof homeWords)['it'];
  readonly identityCheck: (typeof identityCheckWords)['it'];
  readonly inside: (typeof insideWords)['it'];
  readonly invitation: (typeof invitationWords)['it'];
  readonly invoices: (typeof invoicesWords)['it'];
  readonly mailedLink: (typeof mailedLinkWords)['it'];
  readonly ownerChange: (typeof ownerChangeWords)['it'];
  readonly ownAddress: (typeof ownAddressWords)['it'];
  readonly ownPassword: (typeof ownPasswordWords)['it'];
  readonly passwordLink: (typeof passwordLinkWords)['it'];
  readonly policy: (typeof policyWords)['it'];
  readonly policySettings: (typeof settingWords)['it'];
  readonly reactivation: (typeof reactivationWords)['it'];
  readonly permissions: (typeof permissionsWords)['it'];
  readonly secondStep: (typeof secondStepWords)['it'];
  readonly security: (typeof securityWords)['it'];
  readonly staffActs: (typeof staffActsWords)['it'];
  readonly staffAccount: (typeof staffAccountWords)['it'];
  readonly staffRestoration: (typeof staffRestorationWords)['it'];
  readonly unlock: (typeof unlockWords)['it'];
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: (typeof resources)['it'] & BroughtAlong;
  }
}
