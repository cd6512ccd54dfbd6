import { letter } from '../../mail';
import { momentInWords } from '../../platform/i18n';

export interface OwnerChangeAnnouncedData {
  readonly name: string;
  readonly userName: string;
  readonly waitsUntil: Date;
  readonly stopLink: string;
}

/** To the old contacts, and to those who manage collaborators: the account is about to become another person's, and they can stop it. */
export const ownerChangeAnnouncedLetter = letter<OwnerChangeAnnouncedData>(
  'support.owner-change-announced',
  {
    it: ({ name, userName, waitsUntil, stopLink }) => ({
      subject: `L’account ${userName} sta per passare a un’altra persona`,
      greeting: `Ciao ${name},`,
      paragraphs: [
        `Ci è stato chiesto di affidare l’account ${userName} a un nuovo titolare. Due persone dell’assistenza hanno esaminato la richiesta e i documenti.`,
        `Fino al ${momentInWords(waitsUntil, 'it')} non cambia niente. Se non sei d’accordo, fermalo: basta un clic.`,
      ],
      button: { label: 'Ferma il cambio di titolare', link: stopLink },
      afterButton: ['Se sei d’accordo, non devi fare niente.'],
      closing: 'A presto',
    }),
    en: ({ name, userName, waitsUntil, stopLink }) => ({
      subject: `The account ${userName} is about to become another person’s`,
      greeting: `Hello ${name},`,
      paragraphs: [
        `We were asked to give the account ${userName} to a new owner. Two members of support have looked at the request and the documents.`,
        `Until ${momentInWords(waitsUntil, 'en')} nothing changes. If you don’t agree, stop it: one click is enough.`,
      ],
      button: { label: 'Stop the change of owner', link: stopLink },
      afterButton: ['If you agree, there is nothing to do.'],
      closing: 'See you soon',
    }),
  },
  {
    name: 'Carla',
    userName: 'acme',
    waitsUntil: new Date('2026-05-06T10:42:00Z'),
    stopLink: 'https://account.example.it/stop-owner-change#secret',
  },
);
