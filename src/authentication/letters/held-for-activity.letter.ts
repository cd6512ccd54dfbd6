import { letter } from '../../mail';
import { codeBeside, MailedLink, SAMPLE_LINK, validityInWords } from '../../recovery';
import { Suspicion } from '../activity/suspicions';
import { Noticed, SAMPLE_NOTICED, whatWasNoticed, whereItCameFrom } from './what-was-noticed';

export interface HeldForActivityData extends Noticed, MailedLink {
  readonly suspicion: Suspicion;
}

/** Something so suspicious that nobody gets in before there is a new password. */
export const heldForActivityLetter = letter<HeldForActivityData>(
  'authentication.held-for-activity',
  {
    it: ({ suspicion, ...data }) => ({
      subject: 'Il tuo account è bloccato: abbiamo notato qualcosa di sospetto',
      greeting: `Ciao ${data.name},`,
      paragraphs: [
        whatWasNoticed(suspicion, data, 'it'),
        whereItCameFrom(data, 'it'),
        'Per sicurezza abbiamo bloccato l’account e chiuso tutte le sessioni. Per riaprirlo, scegli una nuova password, diversa da quelle che usi altrove.',
      ],
      button: { label: 'Scegli la nuova password', link: data.link },
      ...codeBeside(data, 'it'),
      afterButton: [validityInWords(data, 'it')],
      closing: 'A presto',
    }),
    en: ({ suspicion, ...data }) => ({
      subject: 'Your account is locked: we have noticed something suspicious',
      greeting: `Hello ${data.name},`,
      paragraphs: [
        whatWasNoticed(suspicion, data, 'en'),
        whereItCameFrom(data, 'en'),
        'To be safe we have locked the account and ended all its sessions. To open it again, choose a new password, other than those that you use elsewhere.',
      ],
      button: { label: 'Choose the new password', link: data.link },
      ...codeBeside(data, 'en'),
      afterButton: [validityInWords(data, 'en')],
      closing: 'See you soon',
    }),
  },
  { ...SAMPLE_NOTICED, ...SAMPLE_LINK, suspicion: 'refresh_token_reused' },
);
