import { words } from '../../lib/words';

export const ownPasswordWords = words(
  {
    expired: {
      title: 'Scegli una nuova password per continuare',
      text: 'La password era giusta, ma prima di andare avanti va cambiata.',
    },
    userName: 'Nome utente',
    current: 'Password attuale',
    new: 'Nuova password',
    rules: 'Una frase lunga è facile da ricordare e difficile da indovinare. Non una delle ultime che hai usato.',
    show: 'Mostra la password',
    hide: 'Nascondi la password',
    missing: 'Scrivi la password.',
    submit: 'Cambia la password',
    done: 'La password è cambiata. Le altre sessioni aperte sono state chiuse.',
    stillHere: 'Quello che hai scritto è ancora qui.',
  },
  {
    expired: {
      title: 'Choose a new password to go on',
      text: 'The password was right, but it must be changed before you go on.',
    },
    userName: 'User name',
    current: 'Current password',
    new: 'New password',
    rules: 'A long sentence is easy to remember and hard to guess. Not one of the last that you have used.',
    show: 'Show the password',
    hide: 'Hide the password',
    missing: 'Type the password.',
    submit: 'Change the password',
    done: 'The password is changed. The other open sessions were ended.',
    stillHere: 'What you typed is still here.',
  },
);
