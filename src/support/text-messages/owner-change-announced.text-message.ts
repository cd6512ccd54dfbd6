import { textMessage } from '../../sms';

/** The account is about to become another person's. */
export const ownerChangeAnnouncedMessage = textMessage<{ readonly stopLink: string }>(
  'support.owner-change-by-text',
  {
    it: ({ stopLink }) =>
      `Il tuo account sta per passare a un’altra persona. Se non sei d’accordo, ferma tutto qui: ${stopLink}`,
    en: ({ stopLink }) =>
      `Your account is about to become another person’s. If you don’t agree, stop it here: ${stopLink}`,
  },
  { stopLink: 'https://account.example.it/stop-owner-change#secret' },
);
