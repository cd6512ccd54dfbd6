/** What may be noticed. `docs/suspicious-activity.md` tells of each: what it means, what tunes it, what is done. */
export const SUSPICIONS = [
  'refresh_token_reused',
  'password_guessed',
  'far_apart',
  'common_password',
  'breached_password',
] as const;
export type Suspicion = (typeof SUSPICIONS)[number];

/** What is done, the mildest first. With each of them, but for `off`, the person is told by mail. */
export type Reaction = 'off' | 'notice' | 'second_factor' | 'change_password' | 'hold';

/** Something that was noticed about an account. */
export interface Finding {
  readonly suspicion: Suspicion;
  readonly reaction: Reaction;
}
