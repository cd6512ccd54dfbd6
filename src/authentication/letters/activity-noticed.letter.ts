import { letter, notMeWayOut } from '../../mail';
import { Language } from '../../platform/i18n';
import { Reaction, Suspicion } from '../activity/suspicions';
import { Noticed, SAMPLE_NOTICED, whatWasNoticed, whereItCameFrom } from './what-was-noticed';

export interface ActivityNoticedData extends Noticed {
  readonly suspicion: Suspicion;
  readonly reaction: Reaction;
  readonly notMeLink: string;
}

const DONE: Readonly<Record<Language, Partial<Record<Reaction, string>>>> = {
  it: {
    second_factor: 'Per continuare abbiamo chiesto anche un secondo fattore, a chi ne può avere uno.',
    change_password: 'Per continuare va scelta una nuova password: la pagina la chiede al prossimo accesso.',
  },
  en: {
    second_factor: 'To go on, we asked for a second factor as well, where there can be one.',
    change_password: 'To go on, a new password must be chosen: the page asks for it at the next sign-in.',
  },
};

/** Something suspicious that doesn't close the account. */
export const activityNoticedLetter = letter<ActivityNoticedData>(
  'authentication.activity-noticed',
  {
    it: (data) => ({
      subject: 'Abbiamo notato qualcosa di insolito nel tuo account',
      greeting: `Ciao ${data.name},`,
      paragraphs: paragraphsIn('it', data),
      afterButton: ['Se eri tu, non occorre altro.'],
      closing: 'A presto',
      ...notMeWayOut(data.notMeLink, 'it'),
    }),
    en: (data) => ({
      subject: 'We have noticed something unusual about your account',
      greeting: `Hello ${data.name},`,
      paragraphs: paragraphsIn('en', data),
      afterButton: ['If it was you, there is nothing more to do.'],
      closing: 'See you soon',
      ...notMeWayOut(data.notMeLink, 'en'),
    }),
  },
  {
    ...SAMPLE_NOTICED,
    suspicion: 'password_guessed',
    reaction: 'second_factor',
    notMeLink: 'https://account.example.it/not-me#secret',
  },
);

function paragraphsIn(language: Language, data: ActivityNoticedData): string[] {
  const done = DONE[language][data.reaction];
  return [
    whatWasNoticed(data.suspicion, data, language),
    whereItCameFrom(data, language),
    ...(done === undefined ? [] : [done]),
  ];
}
