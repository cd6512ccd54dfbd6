/**
 * collaborators: delegation. Who acts for a customer invites collaborators, says what they may do, resets, disables, lets go.
 *
 * Publishes `collaborators.*` (see `events/`). Hears nothing. Owns `mailboxes`, `permission_grants`.
 * Answers recovery's question `MailPrograms`.
 */
export * from './collaborator-changes';
export * from './collaborators.errors';
export * from './collaborators.module';
export * from './collaborator-state';
export * from './directory/collaborator.dto';
export * from './directory/collaborator-list';
export * from './directory/managers';
export * from './events/collaborator-invited.event';
export * from './events/link-resent.event';
export * from './events/password-reset-by-manager.event';
export * from './events/permissions-changed.event';
export * from './invitations';
export * from './managing-actor';
export * from './password-resets';
export * from './permissions/mailboxes';
export * from './permissions/permission-catalogue';
export * from './permissions/permission-change';
export * from './permissions/permission-grants';
export * from './words';
