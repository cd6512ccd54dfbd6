import { Actor } from './actor';
import { newId } from './ids';

/** Whom a fact is about. `customerId` is null for what belongs to no customer (staff, the deployment itself). */
export interface Subject {
  readonly customerId: string | null;
  readonly accountId: string | null;
}

/** Plain facts of an event: ids, times, reasons, counts. No entity, no secret, no address. */
export type Facts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/**
 * Something that has happened. Concrete events fix `name` (`module.fact`, the wire name) and the shape of their facts, and are
 * named in the past tense.
 *
 * Every event knows which request it belongs to (`correlationId`) and which earlier event made it happen (`causationId`).
 */
export abstract class DomainEvent<F extends Facts = Facts> {
  abstract readonly name: string;
  readonly id: string = newId();
  readonly correlationId: string;
  private cause: string | null = null;

  constructor(
    readonly subject: Subject,
    readonly actor: Actor,
    readonly occurredAt: Date,
    readonly facts: F,
  ) {
    this.correlationId = actor.origin.correlationId;
  }

  /** the event that made it happen; null: a request did */
  get causationId(): string | null {
    return this.cause;
  }

  /** Said by the event bus while somebody reacts to an earlier event. */
  causedBy(eventId: string): this {
    this.cause ??= eventId;
    return this;
  }
}
