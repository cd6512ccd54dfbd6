/** Everybody in the demonstration has this password. */
export const PASSWORD = 'una frase da provare';

/** One VAT number and one e-mail address shared by two customers: that is where the rules of recovery get interesting. */
export const SHARED_VAT_NUMBER = '00743110157';
const SHARED_EMAIL = 'carla@acme.example';

export const CUSTOMERS = [
  {
    name: 'Acme S.r.l.',
    principal: { userName: 'acme', displayName: 'Carla Bianchi', email: SHARED_EMAIL },
    mailboxes: ['info@acme.example', 'vendite@acme.example'],
    collaboratorLimit: 20,
  },
  {
    name: 'Acme Logistica S.r.l.',
    principal: { userName: 'logistica', displayName: 'Carla Bianchi', email: SHARED_EMAIL },
    mailboxes: ['spedizioni@logistica.example'],
    collaboratorLimit: 3,
  },
] as const;

export type DemonstratedState = 'active' | 'awaiting_activation' | 'suspended' | 'disabled' | 'deactivated';

/** Collaborators of the first customer, one in each state that a manager brings about. */
export const COLLABORATORS: readonly {
  readonly chosenName: string;
  readonly displayName: string;
  readonly state: DemonstratedState;
  readonly permissions: readonly string[];
}[] = [
  { chosenName: 'anna', displayName: 'Anna Rossi', state: 'active', permissions: ['mail_clients'] },
  { chosenName: 'elena', displayName: 'Elena Conti', state: 'active', permissions: ['manage_collaborators'] },
  { chosenName: 'bruno', displayName: 'Bruno Ferri', state: 'awaiting_activation', permissions: ['read'] },
  { chosenName: 'chiara', displayName: 'Chiara Neri', state: 'suspended', permissions: ['send'] },
  { chosenName: 'dario', displayName: 'Dario Villa', state: 'disabled', permissions: ['write', 'manage_settings'] },
  { chosenName: 'fabio', displayName: 'Fabio Greco', state: 'deactivated', permissions: ['read'] },
];

export const STAFF = [
  { role: 'support', userName: 'assistenza', displayName: 'Sara dell’assistenza', email: 'sara@titolare.example' },
  {
    role: 'administrator',
    userName: 'amministrazione',
    displayName: 'Marco dell’amministrazione',
    email: 'marco@titolare.example',
  },
] as const;
