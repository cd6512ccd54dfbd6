import { DomainError, FieldFault, Refusal } from '../kernel';

const FAULT: readonly FieldFault[] = [{ field: 'code', code: 'second_factor_refused' }];

/** It is none of the codes that are good now. */
export class FactorCodeWrong extends DomainError {
  readonly code = 'second-factor/code-wrong';
  readonly refusal: Refusal = 'unacceptable';

  constructor() {
    super({ fields: FAULT });
  }
}

/** It was sent, and a newer one has taken its place. */
export class FactorCodeReplaced extends DomainError {
  readonly code = 'second-factor/code-replaced';
  readonly refusal: Refusal = 'unacceptable';

  constructor() {
    super({ fields: FAULT });
  }
}

/** It was sent too long ago. */
export class FactorCodeExpired extends DomainError {
  readonly code = 'second-factor/code-expired';
  readonly refusal: Refusal = 'unacceptable';

  constructor() {
    super({ fields: FAULT });
  }
}

/** It was good, once. */
export class FactorCodeUsed extends DomainError {
  readonly code = 'second-factor/code-used';
  readonly refusal: Refusal = 'unacceptable';

  constructor() {
    super({ fields: FAULT });
  }
}

/** Too many wrong ones were given: for a while none is looked at. */
export class TooManyWrongCodes extends DomainError {
  readonly code = 'second-factor/too-many-wrong-codes';
  readonly refusal: Refusal = 'too-many';
}

/** The account isn't asked for such a code. */
export class FactorWayClosed extends DomainError {
  readonly code = 'second-factor/way-closed';
  readonly refusal: Refusal = 'unacceptable';

  constructor() {
    super({ fields: [{ field: 'way', code: 'second_factor_way_closed' }] });
  }
}

/** The customer's policy wants no second factor. */
export class SecondFactorSwitchedOff extends DomainError {
  readonly code = 'second-factor/switched-off';
  readonly refusal: Refusal = 'conflict';
}

/** Codes by mail would arrive nowhere, and shut their person out. */
export class NoAddressForCodes extends DomainError {
  readonly code = 'second-factor/no-address';
  readonly refusal: Refusal = 'conflict';
}

/** There is no such device, or it is no longer remembered. */
export class DeviceNotFound extends DomainError {
  readonly code = 'second-factor/device-not-found';
  readonly refusal: Refusal = 'not-found';
}
