import { DomainEvent } from '../../kernel';

/** Somebody tried to sign in to this account, and was refused. */
export class SignInRefused extends DomainEvent<{ because: string }> {
  readonly name = 'accounts.sign-in-refused';
}
