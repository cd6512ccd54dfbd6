import { letter } from '../../mail';

export interface UserNamesData {
  readonly name: string;
  /** of every account of the customer that has this address */
  readonly userNames: readonly string[];
  readonly signInLink: string;
}

/** Somebody had forgotten the user name. */
export const userNamesLetter = letter<UserNamesData>(
  'recovery.user-names',
  {
    it: ({ name, userNames, signInLink }) => ({
      subject: userNames.length > 1 ? 'I tuoi nomi utente' : 'Il tuo nome utente',
      greeting: `Ciao ${name},`,
      paragraphs: [
        userNames.length > 1
          ? 'Questo indirizzo appartiene a più account. I loro nomi utente sono:'
          : 'Il tuo nome utente è:',
        ...userNames,
      ],
      button: { label: 'Accedi', link: signInLink },
      afterButton: ['Se non l’hai chiesto tu, puoi ignorare questo messaggio: nessun altro lo ha ricevuto.'],
      closing: 'A presto',
    }),
    en: ({ name, userNames, signInLink }) => ({
      subject: userNames.length > 1 ? 'Your user names' : 'Your user name',
      greeting: `Hello ${name},`,
      paragraphs: [
        userNames.length > 1 ? 'This address belongs to several accounts. Their user names are:' : 'Your user name is:',
        ...userNames,
      ],
      button: { label: 'Sign in', link: signInLink },
      afterButton: ['If it was not you who asked, you can ignore this message: nobody else got it.'],
      closing: 'See you soon',
    }),
  },
  { name: 'Carla', userNames: ['acme', 'carla/acme'], signInLink: 'https://account.example.it/' },
);
