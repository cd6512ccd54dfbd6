import { letter, LetterContent, notMeWayOut } from '../../mail';
import { Language, momentInWords } from '../../platform/i18n';
import { FACTOR_CHANGES, FactorChange } from './factor-changes';

export interface SecondFactorChangedData {
  readonly name: string;
  readonly userName: string;
  readonly change: FactorChange;
  readonly changedAt: Date;
  readonly notMeLink: string;
}

/** Something about the second factor is otherwise than it was. */
export const secondFactorChangedLetter = letter<SecondFactorChangedData>(
  'second-factor.changed',
  {
    it: (data) => ({
      ...changeIn('it', data),
      greeting: `Ciao ${data.name},`,
      closing: 'A presto',
      ...notMeWayOut(data.notMeLink, 'it'),
    }),
    en: (data) => ({
      ...changeIn('en', data),
      greeting: `Hello ${data.name},`,
      closing: 'See you soon',
      ...notMeWayOut(data.notMeLink, 'en'),
    }),
  },
  {
    name: 'Anna',
    userName: 'anna/acme',
    change: { what: 'authenticator_added' },
    changedAt: new Date('2026-05-03T10:42:00Z'),
    notMeLink: 'https://account.example.it/not-me#secret',
  },
);

function changeIn(
  language: Language,
  { userName, change, changedAt }: SecondFactorChangedData,
): Pick<LetterContent, 'subject' | 'paragraphs'> {
  const { subject, sentence } = FACTOR_CHANGES[language][change.what](
    userName,
    momentInWords(changedAt, language),
    change,
  );
  return { subject, paragraphs: [sentence] };
}
