import { DomainEvent } from '../../kernel';

/** Somebody wanted to prove that the account is theirs, and was refused. */
export class SignInRefused extends DomainEvent<{ because: string }> {
  readonly name = 'accounts.sign-in-refused';
}
