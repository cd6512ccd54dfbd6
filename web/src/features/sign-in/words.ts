import { words } from '../../lib/words';

export const signInWords = words(
  {
    title: 'Accedi',
    submit: 'Accedi',
    identifier: {
      label: 'Nome utente',
      description: 'O l’indirizzo e-mail, o il numero di telefono confermato.',
      missing: 'Scrivi il nome utente.',
    },
    password: {
      label: 'Password',
      missing: 'Scrivi la password.',
      show: 'Mostra la password',
      hide: 'Nascondi la password',
    },
    wrong: 'Il nome utente o la password non sono corretti. Controlla entrambi e riprova.',
    forgottenUserName: 'Nome utente dimenticato?',
    forgottenPassword: 'Password dimenticata?',
    again: {
      title: 'La sessione è terminata',
      text: 'Accedi di nuovo per continuare da dove eri: quello che hai scritto è ancora qui.',
    },
    integrators: 'Integri Titolare in un’applicazione?',
    reference: 'Riferimento dell’API',
  },
  {
    title: 'Sign in',
    submit: 'Sign in',
    identifier: {
      label: 'User name',
      description: 'Or your e-mail address, or your confirmed phone number.',
      missing: 'Type your user name.',
    },
    password: {
      label: 'Password',
      missing: 'Type your password.',
      show: 'Show the password',
      hide: 'Hide the password',
    },
    wrong: 'The user name or the password is not right. Check both and try again.',
    forgottenUserName: 'Forgotten your user name?',
    forgottenPassword: 'Forgotten your password?',
    again: {
      title: 'Your session has ended',
      text: 'Sign in again to go on where you were: what you typed is still here.',
    },
    integrators: 'Do you integrate Titolare into an application?',
    reference: 'API reference',
  },
);
