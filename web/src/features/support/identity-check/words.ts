import { words } from '../../../lib/words';

export const identityCheckWords = words(
  {
    title: 'Chi chiede aiuto?',
    text: 'Prima di aiutare qualcuno a entrare, accerta che sia davvero la persona dell’account. Poi riprendi da dove eri.',
    counts_one: 'La verifica vale un minuto, per te e per questo account.',
    counts_other: 'La verifica vale {{count}} minuti, per te e per questo account.',
    method: {
      label: 'Come l’hai verificato',
      none: 'Scegli…',
      missing: 'Scegli come l’hai verificato.',
    },
    methods: {
      called_back: 'Richiamata a un numero conosciuto',
      document_seen: 'Documento visto',
      known_answers: 'Ha risposto a domande di cui sapevamo la risposta',
      in_person: 'Di persona',
    },
    note: {
      label: 'Nota',
      description:
        'Che cosa hai chiesto, visto o sentito. La legge solo l’assistenza: non scrivere il numero del documento.',
      missing: 'Scrivi che cosa hai verificato.',
    },
    submit: 'Registra la verifica',
  },
  {
    title: 'Who asks for help?',
    text: 'Before you help anybody in, make sure that it is the person of the account. Then you go on from where you were.',
    counts_one: 'The check counts for one minute, for you and this account.',
    counts_other: 'The check counts for {{count}} minutes, for you and this account.',
    method: {
      label: 'How you have found out',
      none: 'Choose…',
      missing: 'Choose how you have found out.',
    },
    methods: {
      called_back: 'Called back at a known number',
      document_seen: 'Document seen',
      known_answers: 'Answered questions whose answer we knew',
      in_person: 'In person',
    },
    note: {
      label: 'Note',
      description: 'What you asked, saw or heard. Only support reads it: don’t write the number of the document.',
      missing: 'Type what you have checked.',
    },
    submit: 'Record the check',
  },
);
