import { words } from '../../lib/words';

export const signInWords = words(
  {
    title: 'L’accesso da qui arriva presto',
    text: 'Per ora questo portale apre i collegamenti che ricevi per e-mail: attivare un account, scegliere una password. L’accesso da questa pagina arriverà con una prossima versione.',
    meanwhile:
      'Intanto puoi usare il tuo account nelle applicazioni collegate a questo servizio, come hai sempre fatto.',
    integrators: 'Integri Titolare in un’applicazione?',
    reference: 'Riferimento dell’API',
  },
  {
    title: 'Signing in here is coming soon',
    text: 'For now this portal opens the links that you get by mail: to activate an account, to choose a password. Signing in on this page will come with a later version.',
    meanwhile: 'Meanwhile you can use your account in the applications connected to this service, as you always have.',
    integrators: 'Do you integrate Titolare into an application?',
    reference: 'API reference',
  },
);
