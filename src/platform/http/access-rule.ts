import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth } from '@nestjs/swagger';
import { AccountRole, SessionRestriction, StaffRight } from '../../kernel';

/** Who may use a route. Every route states one; a route without is refused to everybody. */
export type AccessRule = 'anyone' | SignedInRule;

export interface SignedInRule {
  readonly roles: readonly AccountRole[];
  /** a collaborator who holds this permission of the customer may use it as well */
  readonly orPermission?: string;
  /** staff who have this right may use it as well */
  readonly orStaffRight?: StaffRight;
  /** restricted sessions that may use it too */
  readonly alsoRestrictedTo?: readonly SessionRestriction[];
  /** the password must have been given just now */
  readonly fresh?: boolean;
}

export const ACCESS_RULE = 'titolare:access-rule';

/** Anyone may use it, signed in or not. */
export const OpenToAnyone = () => SetMetadata(ACCESS_RULE, 'anyone' satisfies AccessRule);

/** Only those whom the rule names may use it. */
export const OnlyFor = (rule: SignedInRule) => applyDecorators(SetMetadata(ACCESS_RULE, rule), ApiBearerAuth());
