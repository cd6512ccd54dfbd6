import { words } from '../../platform/i18n';

export const toldWords = words(
  { letters: { support: { 'staff-acted': 'Notizia di un intervento dell’assistenza' } } },
  { letters: { support: { 'staff-acted': 'Notice of what support did' } } },
);
