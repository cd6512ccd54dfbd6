import { DomainEvent } from '../../kernel';

/** Staff have sent somebody the link once more that the account waits for. */
export class LinkResentByStaff extends DomainEvent<{ waitingFor: 'activation' | 'new_password'; reason: string }> {
  readonly name = 'recovery.link-resent-by-staff';
}
