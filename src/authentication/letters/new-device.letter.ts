import { letter, notMeWayOut } from '../../mail';
import { momentInWords } from '../../platform/i18n';
import { Noticed, SAMPLE_NOTICED, whereItCameFrom } from './what-was-noticed';

export interface NewDeviceData extends Noticed {
  readonly notMeLink: string;
}

/** The first sign-in on a device. */
export const newDeviceLetter = letter<NewDeviceData>(
  'authentication.new-device',
  {
    it: ({ notMeLink, ...data }) => ({
      subject: 'Nuovo accesso al tuo account',
      greeting: `Ciao ${data.name},`,
      paragraphs: [
        `Il ${momentInWords(data.at, 'it')} qualcuno ha effettuato l’accesso all’account ${data.userName} da un dispositivo o da un luogo nuovo.`,
        whereItCameFrom(data, 'it'),
      ],
      afterButton: ['Se eri tu, non occorre fare niente.'],
      closing: 'A presto',
      ...notMeWayOut(notMeLink, 'it'),
    }),
    en: ({ notMeLink, ...data }) => ({
      subject: 'New sign-in to your account',
      greeting: `Hello ${data.name},`,
      paragraphs: [
        `On ${momentInWords(data.at, 'en')} somebody signed in to the account ${data.userName} on a device, or from a place, that is new.`,
        whereItCameFrom(data, 'en'),
      ],
      afterButton: ['If it was you, there is nothing to do.'],
      closing: 'See you soon',
      ...notMeWayOut(notMeLink, 'en'),
    }),
  },
  { ...SAMPLE_NOTICED, notMeLink: 'https://account.example.it/not-me#secret' },
);
