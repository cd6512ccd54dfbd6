/**
 * holds: why an account may not be used right now: kind, who, why, since when, until when, who can lift it.
 *
 * An account is usable if and only if no hold on it, or on its customer, is in force. Start reading at `hold-kinds.ts`.
 * Publishes `holds.placed`, `holds.lifted`. Hears nothing. Owns `holds` and the SQL predicate `in_force`.
 */
export * from './events/hold-lifted.event';
export * from './events/hold-placed.event';
export * from './explain-hold';
export * from './hold-kinds';
export * from './hold-moments';
export * from './hold-schedule';
export * from './hold.entity';
export * from './holds';
export * from './holds.errors';
export * from './holds.module';
export * from './may-lift';
export * from './reason-in-words';
export * from './words';
