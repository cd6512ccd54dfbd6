/**
 * command-line: what the operator does at a terminal: creates customers and staff, imports, explains, verifies, migrates.
 *
 * Publishes `collaborators.permissions-changed` for what an import grants. Hears nothing. Owns `imported_customers`.
 */
export * from './run-command-line';
export * from './surroundings';
