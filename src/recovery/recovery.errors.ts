import { DomainError, Refusal } from '../kernel';

/** A link can't be sent: the account has no e-mail address. */
export class NoAddressOnFile extends DomainError {
  readonly code = 'recovery/no-address-on-file';
  readonly refusal: Refusal = 'conflict';
}

/** A link can't be renewed: what it was for has been done, or is no longer wanted. */
export class NothingToRenew extends DomainError {
  readonly code = 'recovery/nothing-to-renew';
  readonly refusal: Refusal = 'conflict';
}

/** A code from a text message that is wrong, too old, replaced by a newer one, or tried too often: the answer is the same. */
export class CodeRefused extends DomainError {
  readonly code = 'recovery/code-refused';
  readonly refusal: Refusal = 'unacceptable';

  constructor() {
    super({ fields: [{ field: 'code', code: 'code_refused' }] });
  }
}

/** The code is right, and the account opens by the mailed link only. */
export class MailedLinkNeeded extends DomainError {
  readonly code = 'recovery/mailed-link-needed';
  readonly refusal: Refusal = 'conflict';
}

/** No text messages are sent to that number. */
export class PhoneNotReachable extends DomainError {
  readonly code = 'recovery/phone-not-reachable';
  readonly refusal: Refusal = 'conflict';
}

/** Somebody asks for the address that they have, which is confirmed. */
export class AddressAlreadyYours extends DomainError {
  readonly code = 'recovery/address-already-yours';
  readonly refusal: Refusal = 'conflict';

  constructor() {
    super({ fields: [{ field: 'email', code: 'address_already_yours' }] });
  }
}

/** Somebody asks for the address on file, which staff have found to be somebody else's. */
export class AddressBlockedByStaff extends DomainError {
  readonly code = 'recovery/address-blocked';
  readonly refusal: Refusal = 'conflict';

  constructor() {
    super({ fields: [{ field: 'email', code: 'address_blocked' }] });
  }
}

/** Somebody opens the link to an address that was asked for by another account. */
export class LinkOfAnotherAccount extends DomainError {
  readonly code = 'recovery/link-of-another-account';
  readonly refusal: Refusal = 'conflict';
}

/** Somebody has had enough links sent to addresses that are to be theirs, wherever they went. */
export class TooManyNewAddresses extends DomainError {
  readonly code = 'recovery/too-many-new-addresses';
  readonly refusal: Refusal = 'too-many';
}

export class TooManyTextMessages extends DomainError {
  readonly code = 'recovery/too-many-text-messages';
  readonly refusal: Refusal = 'too-many';
}
