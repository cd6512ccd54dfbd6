import { words } from '../../../../lib/words';

export const askOwnerChangeWords = words(
  {
    title: 'Cambiare il titolare di {{customer}}?',
    text: 'L’account di {{displayName}}, con il nome utente e la storia, passa a un’altra persona. Per ora non cambia niente, e nessuno viene avvisato.',
    wait: 'Una seconda persona dell’assistenza deve essere d’accordo entro una settimana. Poi i contatti di prima vengono avvisati e hanno {{hours}} ore per fermarlo; dopo, la nuova persona riceve un collegamento per scegliere la password.',
    name: 'Nome e cognome del nuovo titolare',
    nameMissing: 'Scrivi il nome del nuovo titolare.',
    email: 'Indirizzo e-mail del nuovo titolare',
    emailMissing: 'Scrivi l’indirizzo del nuovo titolare.',
    documents: 'Documenti visti',
    documentsText: 'Per esempio una visura di oggi. Li legge solo l’assistenza: non scriverne i numeri.',
    documentsMissing: 'Scrivi quali documenti hai visto.',
    submit: 'Chiedi il cambio di titolare',
    done: 'Il cambio di titolare aspetta il consenso di una seconda persona: lo trova fra le cose da approvare.',
    underWay: 'È in corso un cambio di titolare: l’account passa a {{name}}.',
    see: 'A che punto è',
  },
  {
    title: 'Change the owner of {{customer}}?',
    text: 'The account of {{displayName}}, with its user name and history, becomes another person’s. Nothing changes yet, and nobody is told.',
    wait: 'A second member of staff must agree within a week. Then the old contacts are told and have {{hours}} hours to stop it; after that the new person gets a link to choose the password.',
    name: 'Name of the new principal',
    nameMissing: 'Type the name of the new principal.',
    email: 'E-mail address of the new principal',
    emailMissing: 'Type the address of the new principal.',
    documents: 'Documents seen',
    documentsText:
      'For example today’s extract from the company register. Only support reads it: don’t write their numbers.',
    documentsMissing: 'Type which documents you have seen.',
    submit: 'Ask for the change of owner',
    done: 'The change of owner waits for a second person to agree: they find it among the approvals.',
    underWay: 'A change of owner is under way: the account goes to {{name}}.',
    see: 'See how far it is',
  },
);
