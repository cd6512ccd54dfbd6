import { words } from '../../platform/i18n';

/** Of the rooms on the first floor. */
export const mechanismSentences = words(
  {
    holds: {
      placed: '{{who}} ha messo un blocco {{forWhom}}: «$t(holds.kinds.{{kind}})».',
      placed_later:
        '{{who}} ha fissato un blocco {{forWhom}}: «$t(holds.kinds.{{kind}})». Inizio: {{startsAt, moment}}.',
      lifted: '{{who}} ha tolto un blocco {{forWhom}}: «$t(holds.kinds.{{kind}})».',
    },
    challenges: {
      cancelled: 'Non vale più quel che era stato mandato {{forThem}}: $t(support.story.challenges.{{purpose}}).',
      issued: 'È stato preparato {{forThem}}: $t(support.story.challenges.{{purpose}}).',
      redeemed: 'È stato usato {{forThem}}: $t(support.story.challenges.{{purpose}}).',
      'wrong-code-given': 'È stato scritto un codice sbagliato {{forThem}}: $t(support.story.challenges.{{purpose}}).',
    },
    mail: {
      'letter-failed': 'Non è arrivata un’e-mail {{forThem}}: «$t(letters.{{kind}})».',
      'letter-sent': 'È stata consegnata al server di posta un’e-mail {{forThem}}: «$t(letters.{{kind}})».',
    },
    sms: {
      'text-message-failed': 'Non è arrivato un SMS {{forThem}}: «$t(textMessages.{{kind}})».',
      'text-message-sent': 'È stato consegnato un SMS {{forThem}}: «$t(textMessages.{{kind}})».',
    },
    audit: {
      'wall-crossing-refused': '{{who}} ha chiesto qualcosa che non può vedere o cambiare: è stato rifiutato.',
    },
  },
  {
    holds: {
      placed: '{{who}} placed a hold {{forWhom}}: “$t(holds.kinds.{{kind}})”.',
      placed_later: '{{who}} set a hold {{forWhom}}: “$t(holds.kinds.{{kind}})”. Beginning: {{startsAt, moment}}.',
      lifted: '{{who}} lifted a hold {{forWhom}}: “$t(holds.kinds.{{kind}})”.',
    },
    challenges: {
      cancelled: 'What had been sent {{forThem}} no longer works: $t(support.story.challenges.{{purpose}}).',
      issued: 'Made {{forThem}}: $t(support.story.challenges.{{purpose}}).',
      redeemed: 'Used {{forThem}}: $t(support.story.challenges.{{purpose}}).',
      'wrong-code-given': 'A wrong code was typed {{forThem}}: $t(support.story.challenges.{{purpose}}).',
    },
    mail: {
      'letter-failed': 'A mail {{forThem}} did not arrive: “$t(letters.{{kind}})”.',
      'letter-sent': 'A mail {{forThem}} was handed to the mail server: “$t(letters.{{kind}})”.',
    },
    sms: {
      'text-message-failed': 'A text message {{forThem}} did not arrive: “$t(textMessages.{{kind}})”.',
      'text-message-sent': 'A text message {{forThem}} was handed over: “$t(textMessages.{{kind}})”.',
    },
    audit: {
      'wall-crossing-refused': '{{who}} asked for something that they may not see or change: it was refused.',
    },
  },
);
