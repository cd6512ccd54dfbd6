import { words } from '../../../lib/words';

export const staffAccountWords = words(
  {
    title: 'Account',
    access: {
      title: 'Perché questo account non può accedere?',
      usable: 'Può accedere: niente lo impedisce.',
      deactivated: 'È stato disattivato {{when}}: non può più essere usato. La sua storia resta.',
      several: 'Per {{count}} motivi. Tolto uno, gli altri restano.',
      sides: {
        customer: 'Dal cliente stesso, {{when}}.',
        staff: 'Dall’assistenza, {{when}}.',
        system: 'Dal servizio, {{when}}.',
      },
      until: 'Finisce da sé {{when}}.',
      reason: 'Motivo: {{reason}}',
      lifters: 'Lo può togliere: {{lifters}}.',
    },
  },
  {
    title: 'Account',
    access: {
      title: 'Why can’t this account sign in?',
      usable: 'It can sign in: nothing stands in the way.',
      deactivated: 'It was deactivated {{when}}: it can’t be used any more. Its history stays.',
      several: 'For {{count}} reasons. When one is lifted, the others stay.',
      sides: {
        customer: 'By the customer’s own side, {{when}}.',
        staff: 'By support, {{when}}.',
        system: 'By the service, {{when}}.',
      },
      until: 'It ends by itself {{when}}.',
      reason: 'Reason: {{reason}}',
      lifters: 'It can be lifted by: {{lifters}}.',
    },
  },
);
