import { words } from '../../../lib/words';

export const ownActsWords = words(
  {
    app: {
      title: 'Togliere l’app di autenticazione?',
      text: 'I codici dell’app smettono subito di valere. Se poi la vorrai di nuovo, dovrai impostarla da capo.',
      then: 'Poi, all’accesso, basta la password. Se le regole di sicurezza chiedono un secondo fattore, il codice ti arriva per e-mail.',
      thenMailed: 'Poi, all’accesso, il codice ti arriva per e-mail, come hai scelto.',
      submit: 'Togli l’app',
      done: 'L’app è stata tolta.',
    },
    phone: {
      title: 'Togliere il numero di telefono?',
      text: 'Se dimentichi la password, non potrai più sceglierne una nuova con {{phone}}, né accedere con questo numero.',
      submit: 'Togli il numero',
      done: 'Il numero è stato tolto.',
    },
    codes: {
      title: 'Creare dieci nuovi codici di recupero?',
      old_zero: 'Quelli di prima, se ne hai ancora, smettono subito di valere.',
      old_one: 'Quello che ti resta smette subito di valere.',
      old_other: 'I {{count}} che ti restano smettono subito di valere.',
      text: 'Quelli nuovi saranno mostrati una volta sola: tieni pronto un posto sicuro.',
      submit: 'Crea i codici',
    },
    told: 'Ti avvisiamo anche per e-mail.',
  },
  {
    app: {
      title: 'Remove the authenticator app?',
      text: 'The codes of the app stop working at once. If you want it again, you will have to set it up anew.',
      then: 'The password alone will then let you in. If the security policy asks for a second factor, the code comes by mail.',
      thenMailed: 'Your sign-in code will then come by mail, as you chose.',
      submit: 'Remove the app',
      done: 'The app is removed.',
    },
    phone: {
      title: 'Remove the phone number?',
      text: 'If you forget your password, you will no longer be able to choose a new one with {{phone}}, nor to sign in with that number.',
      submit: 'Remove the number',
      done: 'The number is removed.',
    },
    codes: {
      title: 'Make ten new recovery codes?',
      old_zero: 'The older ones, if you still have any, stop working at once.',
      old_one: 'The one that you have left stops working at once.',
      old_other: 'The {{count}} that you have left stop working at once.',
      text: 'The new ones are shown only once: have a safe place ready.',
      submit: 'Make the codes',
    },
    told: 'We tell you by mail as well.',
  },
);
