/** In what ways staff find out whether whoever asks for help is the person of the account. */
export const IDENTITY_CHECK_METHODS = ['called_back', 'document_seen', 'known_answers', 'in_person'] as const;
export type IdentityCheckMethod = (typeof IDENTITY_CHECK_METHODS)[number];

export interface IdentityCheck {
  readonly id: string;
  readonly accountId: string;
  /** the account of the member of staff */
  readonly checkedBy: string;
  readonly method: IdentityCheckMethod;
  /** for staff only */
  readonly note: string;
  readonly checkedAt: Date;
  /** until then it counts for what that member of staff does */
  readonly countsUntil: Date;
}
