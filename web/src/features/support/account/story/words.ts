import { words } from '../../../../lib/words';

export const accountStoryWords = words(
  {
    title: 'Che cosa è successo',
    kind: 'Mostra',
    anyKind: 'Tutto',
    kinds: {
      hold: 'Blocchi',
      sign_in: 'Tentativi di accesso',
      session: 'Sessioni',
      letter: 'E-mail',
      text_message: 'SMS',
      challenge: 'Collegamenti e codici',
      act: 'Altre operazioni',
    },
    none: 'Niente di questo genere.',
    reason: 'Motivo: {{reason}}',
    from: 'Da {{where}}',
  },
  {
    title: 'What happened',
    kind: 'Show',
    anyKind: 'Everything',
    kinds: {
      hold: 'Holds',
      sign_in: 'Tries to sign in',
      session: 'Sessions',
      letter: 'Mails',
      text_message: 'Text messages',
      challenge: 'Links and codes',
      act: 'Everything else',
    },
    none: 'Nothing of that kind.',
    reason: 'Reason: {{reason}}',
    from: 'From {{where}}',
  },
);
