/**
 * second-factor: what somebody shows beside the password: codes of an authenticator app, codes by mail, codes on paper; who is asked for
 * them (`proofs/`), on which devices not (`devices/`), how people set them up (`own/`) and are helped when they lost them (`lost/`).
 *
 * Publishes `second-factor.*` (see `events/`). Hears `accounts.person-replaced`: what the one before had opens nothing. Owns `authenticators`, `mailed_code_choices`, `recovery_codes`,
 * `remembered_devices`, `second_factor_requirements`. Answers the question of accounts, `FactorsAsked`.
 */
export * from './devices/device-memory';
export * from './devices/remembered-devices';
export * from './events/factors-removed.event';
export { secondFactorCodeLetter } from './letters/second-factor-code.letter';
export * from './lost/doubted-factors';
export * from './lost/lost-factor';
export * from './proofs/factor-demands';
export * from './proofs/factor-ways';
export * from './proofs/second-factors';
export * from './second-factor.errors';
export * from './second-factor.module';
export * from './words';
