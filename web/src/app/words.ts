import { activityReportWords } from '../features/activity-report/words';
import { passwordLinkWords } from '../features/password-link/words';
import { signInWords } from '../features/sign-in/words';
import { commonWords } from '../components/words';

/** What the portal says, each in both languages. A page with a file of its own brings its words along. */
export const resources = {
  it: {
    common: commonWords.it,
    activityReport: activityReportWords.it,
    passwordLink: passwordLinkWords.it,
    signIn: signInWords.it,
  },
  en: {
    common: commonWords.en,
    activityReport: activityReportWords.en,
    passwordLink: passwordLinkWords.en,
    signIn: signInWords.en,
  },
};
