import { PermissionDefinition } from './permission-catalogue';

/** What a deployment offers that names no PERMISSIONS_FILE. Each rung of the mailbox ladder needs the one below it. */
export const DEFAULT_CATALOGUE: readonly PermissionDefinition[] = [
  {
    name: 'read',
    on: 'mailbox',
    needs: [],
    label: { it: 'Leggere la posta', en: 'Read mail' },
  },
  {
    name: 'write',
    on: 'mailbox',
    needs: ['read'],
    label: { it: 'Organizzare e cancellare la posta', en: 'Sort and delete mail' },
  },
  {
    name: 'send',
    on: 'mailbox',
    needs: ['write'],
    label: { it: 'Inviare posta', en: 'Send mail' },
  },
  {
    name: 'mail_clients',
    on: 'mailbox',
    needs: ['send'],
    label: { it: 'Usare programmi e app di posta', en: 'Use mail programs and apps' },
  },
  {
    name: 'manage_settings',
    on: 'mailbox',
    needs: ['read'],
    label: { it: 'Gestire le impostazioni della casella', en: 'Manage the mailbox settings' },
  },
  {
    name: 'manage_collaborators',
    on: 'customer',
    needs: [],
    principalOnly: true,
    label: { it: 'Gestire i collaboratori', en: 'Manage collaborators' },
  },
  {
    name: 'view_invoices',
    on: 'customer',
    needs: [],
    label: { it: 'Vedere le fatture', en: 'See invoices' },
  },
];
