import { letter } from '../../mail';

export interface AccountEnabledData {
  readonly name: string;
  readonly userName: string;
  readonly customerName: string;
  readonly signInLink: string;
}

/** An administrator of the customer has enabled the account again. */
export const accountEnabledLetter = letter<AccountEnabledData>(
  'accounts.account-enabled',
  {
    it: ({ name, userName, customerName, signInLink }) => ({
      subject: 'Il tuo account è stato riabilitato',
      greeting: `Ciao ${name},`,
      paragraphs: [
        `Un amministratore di ${customerName} ha riabilitato l’account ${userName}. La password è quella di prima.`,
      ],
      button: { label: 'Accedi', link: signInLink },
      afterButton: ['Se qualcos’altro impedisce l’accesso, te lo dice la pagina dove si accede.'],
      closing: 'A presto',
    }),
    en: ({ name, userName, customerName, signInLink }) => ({
      subject: 'Your account was enabled again',
      greeting: `Hello ${name},`,
      paragraphs: [
        `An administrator of ${customerName} has enabled the account ${userName} again. The password is the one from before.`,
      ],
      button: { label: 'Sign in', link: signInLink },
      afterButton: ['If something else stands in the way, the sign-in page tells you.'],
      closing: 'See you soon',
    }),
  },
  {
    name: 'Anna',
    userName: 'anna/acme',
    customerName: 'Acme S.r.l.',
    signInLink: 'https://account.example.it/',
  },
);
