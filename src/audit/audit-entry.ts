import { Actor, DomainEvent } from '../kernel';

/** Who acted, as it is written down. */
export interface WrittenActor {
  readonly kind: Actor['kind'];
  readonly accountId?: string;
  readonly role?: string;
  readonly name?: string;
  readonly clientId?: string;
  readonly keyId?: string;
}

/**
 * An event as it is written into the chain: who, what, when, from where, why. The text of it, byte for byte, is what the hash
 * covers, so it is made once and never made again.
 */
export function bodyOf(event: DomainEvent): string {
  const { address, userAgent } = event.actor.origin;
  return JSON.stringify({
    id: event.id,
    name: event.name,
    at: event.occurredAt.toISOString(),
    actor: writtenActor(event.actor),
    from: { address, userAgent },
    subject: { customerId: event.subject.customerId, accountId: event.subject.accountId },
    facts: event.facts,
    correlationId: event.correlationId,
    causationId: event.causationId,
  });
}

function writtenActor(actor: Actor): WrittenActor {
  switch (actor.kind) {
    case 'account':
      return { kind: actor.kind, accountId: actor.accountId, role: actor.role };
    case 'client':
      return { kind: actor.kind, clientId: actor.clientId, keyId: actor.keyId };
    case 'system':
      return { kind: actor.kind, name: actor.name };
    case 'anonymous':
      return { kind: actor.kind };
  }
}
