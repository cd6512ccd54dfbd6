import { Language, Sentences, words } from '../platform/i18n';
import { accountSentences } from './sentences/accounts';
import { doingSentences } from './sentences/doings';
import { mechanismSentences } from './sentences/mechanisms';
import { peopleWords } from './sentences/people';
import { reasonWords } from './sentences/reasons';
import { supportSentences } from './sentences/support';

/** What each event is told by, under its name. Every event has a sentence: `test/audit/sentences.spec.ts`. */
const sentencesIn = (language: Language): Sentences => ({
  ...accountSentences[language],
  ...mechanismSentences[language],
  ...doingSentences[language],
  ...supportSentences[language],
});

export const auditWords = words(
  {
    problems: {
      'audit/no-such-customer': {
        title: 'Questo cliente non esiste',
        detail: 'Controlla l’identificativo del cliente.',
      },
    },
    audit: { ...peopleWords.it, ...reasonWords.it, sentences: sentencesIn('it') },
  },
  {
    problems: {
      'audit/no-such-customer': { title: 'There is no such customer', detail: 'Check the id of the customer.' },
    },
    audit: { ...peopleWords.en, ...reasonWords.en, sentences: sentencesIn('en') },
  },
);
