import { words } from '../platform/i18n';

export const mailWords = words(
  {
    problems: {
      'mail/too-many-letters': {
        title: 'A questo indirizzo sono già state inviate {{limit}} e-mail uguali nell’ultima ora',
        detail:
          'L’ultima ricevuta vale ancora: cercala, anche nella posta indesiderata. Più tardi potrai farne inviare un’altra.',
      },
    },
  },
  {
    problems: {
      'mail/too-many-letters': {
        title: 'This address has had {{limit}} such mails within the last hour',
        detail: 'The latest one still works: look for it, in the junk folder too. Later you can have another one sent.',
      },
    },
  },
);
