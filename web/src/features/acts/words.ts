import { words } from '../../lib/words';

export const actFormWords = words(
  {
    cancel: 'Annulla',
    unfinished: 'Completa la data e l’ora, o cancellale.',
    reason: {
      label: 'Motivo',
      description: 'Resta nella storia dell’account.',
      missing: 'Scrivi il motivo.',
    },
    end: {
      label: 'Fino a (facoltativo)',
      description: 'Poi finisce da sé. Se lo lasci vuoto, dura finché qualcuno non lo toglie.',
    },
    oneTimePassword: {
      title: 'La password provvisoria',
      text: 'Scrivila ora: non sarà più mostrata. Vale fino a questo momento: {{until}}. Serve solo a scegliere la nuova password.',
      others: 'Questo impedisce ancora l’accesso: {{holds}}.',
      done: 'L’ho scritta',
    },
    reset: {
      sessions_zero: 'Ora non ci sono sessioni aperte.',
      sessions_one: 'Si chiude una sessione aperta.',
      sessions_other: 'Si chiudono {{count}} sessioni aperte.',
      mailPrograms:
        'I programmi e le app di posta non ricevono più da {{mailboxes}}, finché non vi si scrive la nuova password.',
    },
  },
  {
    cancel: 'Cancel',
    unfinished: 'Complete the date and the time, or clear them.',
    reason: {
      label: 'Reason',
      description: 'It stays in the history of the account.',
      missing: 'Type the reason.',
    },
    end: {
      label: 'Until (optional)',
      description: 'Then it ends by itself. Left empty, it lasts until somebody lifts it.',
    },
    oneTimePassword: {
      title: 'The one-time password',
      text: 'Write it down now: it is not shown again. It works until this moment: {{until}}. It serves only to choose the new password.',
      others: 'This still stands in the way: {{holds}}.',
      done: 'I have written it down',
    },
    reset: {
      sessions_zero: 'There are no open sessions now.',
      sessions_one: 'One open session ends.',
      sessions_other: '{{count}} open sessions end.',
      mailPrograms:
        'Mail programs and apps get nothing more from {{mailboxes}}, until the new password is typed there.',
    },
  },
);
