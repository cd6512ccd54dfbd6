import { DomainEvent } from '../../kernel';

/** The account is another person's from now on: what the one before had in hand no longer counts. */
export class PersonReplaced extends DomainEvent<{ reason: string }> {
  readonly name = 'accounts.person-replaced';
}
