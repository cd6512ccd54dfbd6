import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiSecurity } from '@nestjs/swagger';
import { AccountRole, ClientScope, SessionRestriction, StaffRight } from '../../kernel';

/** Who may use a route. Every route states one; a route without is refused to everybody. */
export type AccessRule = 'anyone' | SignedInRule | ClientRule;

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
  /** it helps the person of `:accountId` in the path to get in: staff must have found out, just now, that it is they who ask */
  readonly staffMustHaveCheckedIdentity?: boolean;
}

/** No person, but another system that shows a key. */
export interface ClientRule {
  /** which the key must have */
  readonly scope: ClientScope;
}

/** How the description of the API calls the keys of other systems. */
export const API_KEY = 'API key';

export const ACCESS_RULE = 'titolare:access-rule';

/** Anyone may use it, signed in or not. */
export const OpenToAnyone = () => SetMetadata(ACCESS_RULE, 'anyone' satisfies AccessRule);

/** Only those whom the rule names may use it. */
export const OnlyFor = (rule: SignedInRule) => applyDecorators(SetMetadata(ACCESS_RULE, rule), ApiBearerAuth());

/** Only another system may use it, with a key of that scope. */
export const OnlyForClients = (scope: ClientScope) =>
  applyDecorators(SetMetadata(ACCESS_RULE, { scope } satisfies AccessRule), ApiSecurity(API_KEY, [scope]));
