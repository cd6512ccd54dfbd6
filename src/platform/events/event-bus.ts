import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable, OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { DomainEvent } from '../../kernel';
import { HandlesJob, JobHandler, Jobs } from '../jobs';
import { AfterCommit, EventClass, InTransaction, Listener } from './listeners';

interface Subscription {
  readonly name: string;
  readonly eventClass: EventClass;
  readonly listener: Listener<DomainEvent>;
}

interface HearEventPayload {
  readonly listener: string;
  readonly event: Omit<DomainEvent, 'occurredAt'> & { readonly occurredAt: string };
}

const HEAR_EVENT = 'hear-event';

/** The event that somebody is reacting to. One for all instances: each storage costs every promise of the process a little. */
const REACTING_TO = new AsyncLocalStorage<DomainEvent>();

/** Tells facts to those who asked to hear them, in the two honest ways that {@link InTransaction} and {@link AfterCommit} name. */
@Injectable()
@HandlesJob(HEAR_EVENT)
export class EventBus implements OnModuleInit, JobHandler<HearEventPayload> {
  private inTransaction: Subscription[] = [];
  private afterCommit: Subscription[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.inTransaction = this.subscriptions(InTransaction.KEY);
    this.afterCommit = this.subscriptions(AfterCommit.KEY);
  }

  /**
   * States that something has happened, within the transaction in which it happened.
   *
   * @throws whatever a listener in the transaction throws; the caller's transaction then rolls back
   */
  async publish(event: DomainEvent): Promise<void> {
    const cause = REACTING_TO.getStore();
    if (cause) event.causedBy(cause.id);
    for (const { eventClass, listener } of this.inTransaction) {
      if (event instanceof eventClass) await REACTING_TO.run(event, () => listener.hear(event));
    }
    for (const { eventClass, name } of this.afterCommit) {
      if (event instanceof eventClass) await this.jobs.enqueue(HEAR_EVENT, { listener: name, event });
    }
  }

  /** Hands a committed event to the listener that its job names. */
  async run({ listener, event }: HearEventPayload): Promise<void> {
    const subscription = this.afterCommit.find(({ name }) => name === listener);
    if (!subscription) throw new Error(`no listener ${listener} hears ${event.name} any more`);
    const prototype = subscription.eventClass.prototype as DomainEvent;
    const revived = Object.assign(Object.create(prototype) as DomainEvent, event, {
      occurredAt: new Date(event.occurredAt),
    });
    await REACTING_TO.run(revived, () => subscription.listener.hear(revived));
  }

  private subscriptions(metadataKey: string): Subscription[] {
    return this.discovery.getProviders().flatMap(({ instance, metatype }) => {
      const eventClass = metatype && (Reflect.getMetadata(metadataKey, metatype) as EventClass | undefined);
      return eventClass ? [{ name: metatype.name, eventClass, listener: instance as Listener<DomainEvent> }] : [];
    });
  }
}
