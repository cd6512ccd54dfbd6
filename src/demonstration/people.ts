import { NewCustomer } from '../accounts';

/** Everybody in the demonstration has this password. */
export const PASSWORD = 'una frase da provare';

/** One VAT number and one e-mail address shared by two customers: that is where the rules of recovery get interesting. */
const SHARED_VAT_NUMBER = '00743110157';
const SHARED_EMAIL = 'carla@acme.example';

type DemonstratedCustomer = Pick<
  NewCustomer,
  'name' | 'kind' | 'vatNumber' | 'policy' | 'collaboratorLimit' | 'principal'
> & {
  readonly mailboxes: readonly string[];
};

/**
 * The last but one doesn’t pay, see `invoices.ts`. The last one shares nothing, has a phone, and wants people who forgot something to be guided
 * on the screen.
 */
export const CUSTOMERS: readonly [DemonstratedCustomer, ...DemonstratedCustomer[]] = [
  {
    name: 'Acme S.r.l.',
    kind: 'company',
    vatNumber: SHARED_VAT_NUMBER,
    principal: { userName: 'acme', displayName: 'Carla Bianchi', email: SHARED_EMAIL },
    mailboxes: ['info@acme.example', 'vendite@acme.example'],
    collaboratorLimit: 20,
  },
  {
    name: 'Acme Logistica S.r.l.',
    kind: 'company',
    vatNumber: SHARED_VAT_NUMBER,
    principal: { userName: 'logistica', displayName: 'Carla Bianchi', email: SHARED_EMAIL },
    mailboxes: ['spedizioni@logistica.example'],
    collaboratorLimit: 3,
  },
  {
    name: 'Officina Neri',
    kind: 'sole_trader',
    principal: { userName: 'officina', displayName: 'Paolo Neri', email: 'paolo@officina.example' },
    mailboxes: ['info@officina.example'],
  },
  {
    name: 'Studio Verdi',
    kind: 'freelancer',
    vatNumber: '07654320584',
    policy: { disclosure: 'guided' },
    principal: {
      userName: 'verdi',
      displayName: 'Ugo Verdi',
      email: 'ugo@verdi.example',
      phone: '+393477654321',
      phoneConfirmed: true,
    },
    mailboxes: ['studio@verdi.example'],
  },
];

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
