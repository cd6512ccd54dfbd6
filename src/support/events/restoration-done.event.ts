import { DomainEvent } from '../../kernel';

/** Staff have restored the credentials of an account: by a one-time password, or by a letter to a new address. */
export class RestorationDone extends DomainEvent<{
  restorationId: string;
  way: string;
  reason: string;
  identityCheckId: string | null;
}> {
  readonly name = 'support.restoration-done';
}
