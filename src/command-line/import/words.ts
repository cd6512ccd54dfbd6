import { words } from '../../platform/i18n';

/** What the import says: how far it has come, and what is wrong with a file. */
export const importWords = words(
  {
    answers: {
      import: {
        customers_one: '1 cliente',
        customers_other: '{{count}} clienti',
        imported_one: '1 account importato',
        imported_other: '{{count}} account importati',
        toImport_one: '1 account da importare',
        toImport_other: '{{count}} account da importare',
        there_one: '1 già presente',
        there_other: '{{count}} già presenti',
        refused_one: '1 rifiutato',
        refused_other: '{{count}} rifiutati',
        rest: '$t(answers.import.there, {"count": {{alreadyThere}} }), $t(answers.import.refused, {"count": {{refused}} })',
        progress:
          '{{share}} %  $t(answers.import.customers, {"count": {{customers}} }), $t(answers.import.imported, {"count": {{accounts}} }), $t(answers.import.rest)',
        done: '$t(answers.import.customers, {"count": {{customers}} }) con $t(answers.import.imported, {"count": {{accounts}} }), $t(answers.import.rest).',
        dryRun:
          'Prova: nulla è stato scritto. $t(answers.import.customers, {"count": {{customers}} }) con $t(answers.import.toImport, {"count": {{accounts}} }), $t(answers.import.rest).',
        interrupted: 'Interrotto: lo stesso comando riprende da qui.',
        fault: 'riga {{line}}{{customer}}: {{field}}{{message}}',
      },
    },
    faults: {
      repeated_column: 'La colonna c’è due volte.',
      contradicts: 'Due righe dello stesso cliente dicono cose diverse.',
      no_principal: 'Nessun account ha il ruolo principal.',
      several_principals: 'Più di un account ha il ruolo principal.',
      not_of_principal: 'Dopo la barra ci vuole il nome utente del titolare del cliente.',
      unsupported_hash: 'Il formato non è supportato, è danneggiato, o la verifica costerebbe troppo.',
      without_value: 'È confermato un valore che non c’è.',
      principal_needs_none: 'Il titolare può già tutto: non ha permessi.',
      repeated: 'È già alla riga {{first}} del file.',
      not_utf8: 'Contiene byte che non sono UTF-8: salva il file in UTF-8.',
      not_json: 'Non è un oggetto JSON.',
      not_csv: 'Da qui il file non è leggibile come CSV: quel che segue, e il cliente che sta qui, resta fuori.',
      cells: 'La riga ha {{found}} celle, l’intestazione {{wanted}}.',
    },
  },
  {
    answers: {
      import: {
        customers_one: '1 customer',
        customers_other: '{{count}} customers',
        imported_one: '1 account imported',
        imported_other: '{{count}} accounts imported',
        toImport_one: '1 account to be imported',
        toImport_other: '{{count}} accounts to be imported',
        there_one: '1 there already',
        there_other: '{{count}} there already',
        refused_one: '1 refused',
        refused_other: '{{count}} refused',
        rest: '$t(answers.import.there, {"count": {{alreadyThere}} }), $t(answers.import.refused, {"count": {{refused}} })',
        progress:
          '{{share}} %  $t(answers.import.customers, {"count": {{customers}} }), $t(answers.import.imported, {"count": {{accounts}} }), $t(answers.import.rest)',
        done: '$t(answers.import.customers, {"count": {{customers}} }) with $t(answers.import.imported, {"count": {{accounts}} }), $t(answers.import.rest).',
        dryRun:
          'A dry run: nothing was written. $t(answers.import.customers, {"count": {{customers}} }) with $t(answers.import.toImport, {"count": {{accounts}} }), $t(answers.import.rest).',
        interrupted: 'Interrupted: the same command goes on from here.',
        fault: 'line {{line}}{{customer}}: {{field}}{{message}}',
      },
    },
    faults: {
      repeated_column: 'The column is there twice.',
      contradicts: 'Two lines of the same customer say different things.',
      no_principal: 'No account has the role principal.',
      several_principals: 'More than one account has the role principal.',
      not_of_principal: 'After the slash the user name of the customer’s principal is due.',
      unsupported_hash: 'The format is not supported, or it is damaged, or verifying it would cost too much.',
      without_value: 'What is confirmed is not there.',
      principal_needs_none: 'The principal may do everything, and has no permissions.',
      repeated: 'It stands on line {{first}} of the file already.',
      not_utf8: 'It has bytes that are not UTF-8: save the file as UTF-8.',
      not_json: 'This is no JSON object.',
      not_csv:
        'From here on the file can’t be read as CSV: what follows, and the customer that stands here, is left out.',
      cells: 'The line has {{found}} cells, the header {{wanted}}.',
    },
  },
);
