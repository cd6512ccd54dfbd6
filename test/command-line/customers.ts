/** Of the right form; nobody signs in with it. */
export const HASH = '$2b$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy';

export interface Customer {
  readonly [field: string]: unknown;
  readonly accounts: readonly Record<string, unknown>[];
}

/** A customer that can be imported, with names made from one that is its own. */
export function customer(name: string, collaborators = 1): Customer {
  const mailbox = `info@${name}.example`;
  return {
    externalId: name,
    name: `${name} S.r.l.`,
    kind: 'company',
    country: 'IT',
    mailboxes: [mailbox],
    accounts: [
      {
        role: 'principal',
        userName: name,
        displayName: 'Carla Bianchi',
        email: `carla@${name}.example`,
        passwordHash: HASH,
      },
      ...Array.from({ length: collaborators }, (_, place) => ({
        role: 'collaborator',
        userName: `anna${place}/${name}`,
        displayName: 'Anna Rossi',
        email: `anna${place}@${name}.example`,
        passwordHash: HASH,
        permissions: [`mail_clients@${mailbox}`],
      })),
    ],
  };
}

export function jsonLines(...records: readonly unknown[]): string {
  return records.map((record) => `${typeof record === 'string' ? record : JSON.stringify(record)}\n`).join('');
}
