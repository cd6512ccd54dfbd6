import { words } from '../../platform/i18n';

export const searchWords = words(
  {
    support: {
      searched: {
        user_name: 'Nome utente',
        email: 'Indirizzo e-mail',
        phone: 'Telefono',
        display_name: 'Nome',
        customer_name: 'Cliente',
        vat_number: 'Partita IVA',
        tax_code: 'Codice fiscale',
      },
    },
  },
  {
    support: {
      searched: {
        user_name: 'User name',
        email: 'E-mail address',
        phone: 'Phone',
        display_name: 'Name',
        customer_name: 'Customer',
        vat_number: 'VAT number',
        tax_code: 'Tax code',
      },
    },
  },
);
