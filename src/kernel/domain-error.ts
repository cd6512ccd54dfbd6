/** What sort of refusal it is. The HTTP layer gives each a status; the domain knows none. */
export type Refusal =
  | 'malformed' // the request makes no sense, whoever sends it
  | 'too-large' // more than anybody reads
  | 'unsupported-type' // in a form that nobody reads
  | 'unauthenticated' // who are you?
  | 'forbidden' // we know who you are, and you may not
  | 'not-found' // nothing here, or nothing that you may see
  | 'conflict' // the present state doesn't allow it
  | 'gone' // it was here, and is over for good
  | 'stale' // someone else changed it since you looked
  | 'precondition-missing' // say which version you looked at
  | 'unacceptable' // well-formed, and against a rule
  | 'too-many' // later
  | 'overloaded'; // not now

/** One field at fault: where (`collaborator.email`), a stable code, and values that the translated sentence names. */
export interface FieldFault {
  readonly field: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Says something to whoever asked: in their language, and moments in their time zone. */
export type Say = (key: string, values?: Readonly<Record<string, unknown>>) => string;

/** How somebody stands with a limit on how often something may be done. */
export interface RateLimitState {
  /** of the limit: lower-case letters and hyphens */
  readonly name: string;
  /** so often */
  readonly limit: number;
  /** within so many seconds */
  readonly window: number;
  /** times left */
  readonly remaining: number;
  /** seconds until all of them are there again */
  readonly resetsIn: number;
}

type Extensions = Readonly<Record<string, unknown>>;

export interface DomainErrorDetails {
  readonly fields?: readonly FieldFault[];
  /** Values that the translated title and detail name. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** Further members of the problem document, e.g. the holds in force. Never a secret. */
  readonly extensions?: Extensions | ((say: Say) => Extensions);
  /** Seconds after which it is worth trying again. */
  readonly retryAfter?: number;
  /** Set where it was done too often. */
  readonly rateLimit?: RateLimitState;
  /** Set where someone tried to reach what isn't theirs: the refusal is written into the audit log. */
  readonly crossesWall?: boolean;
}

/**
 * A refusal that we expect. `code` is `module/what-is-wrong`, stable for clients (frozen by a test); its title and detail are
 * translated from the code. Anything else that is thrown is a surprise.
 */
export abstract class DomainError extends Error {
  abstract readonly code: string;
  abstract readonly refusal: Refusal;

  constructor(readonly details: DomainErrorDetails = {}) {
    super();
    this.name = new.target.name;
  }

  override get message(): string {
    return this.code;
  }
}
