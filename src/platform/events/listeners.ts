import { DiscoveryService } from '@nestjs/core';
import { DomainEvent } from '../../kernel';

/** A class of events; `DomainEvent` itself stands for all of them. */
export type EventClass<E extends DomainEvent = DomainEvent> = abstract new (...args: never[]) => E;

export interface Listener<E extends DomainEvent> {
  hear(event: E): Promise<void>;
}

/**
 * Marks a listener that is part of the step that published the event: it runs in the same transaction, and its failure fails
 * the caller. For what must be true at the same moment as the fact.
 */
export const InTransaction = DiscoveryService.createDecorator<EventClass>();

/**
 * Marks a listener that runs once the fact is committed: a durable job, retried, at least once. For what may be late. It must be
 * idempotent: `event.id` is the same each time.
 */
export const AfterCommit = DiscoveryService.createDecorator<EventClass>();
