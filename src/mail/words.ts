import { words } from '../platform/i18n';

export const mailWords = words(
  {
    problems: {
      'mail/too-many-letters': {
        title: 'Nell’ultima ora a questo indirizzo $t(mail.sentAlike, {"count": {{limit}} })',
        detail:
          'L’ultima ricevuta vale ancora: cercala, anche nella posta indesiderata. Più tardi potrai farne inviare un’altra.',
      },
    },
    mail: {
      sentAlike_one: 'è già stata inviata un’e-mail uguale',
      sentAlike_other: 'sono già state inviate {{count}} e-mail uguali',
    },
  },
  {
    problems: {
      'mail/too-many-letters': {
        title: 'This address has had $t(mail.sentAlike, {"count": {{limit}} }) within the last hour',
        detail: 'The latest one still works: look for it, in the junk folder too. Later you can have another one sent.',
      },
    },
    mail: { sentAlike_one: 'such a mail', sentAlike_other: '{{count}} such mails' },
  },
);
