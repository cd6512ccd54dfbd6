import type { unlockWords } from '../features/unlock/words';
import type { resources } from './words';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: (typeof resources)['it'] & { readonly unlock: (typeof unlockWords)['it'] };
  }
}
