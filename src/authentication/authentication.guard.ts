import { CanActivate, ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AccessTokens } from '../accounts';
import { AccountActor, AccountRole, after, Clock, isStaff, MINUTE, STAFF_RIGHTS, StaffRight } from '../kernel';
import { RunningSettings, SETTINGS } from '../platform/config';
import {
  ACCESS_RULE,
  AccessRule,
  AccountNames,
  ApiKeys,
  IdentifiedRequest,
  originOf,
  SignedInRule,
} from '../platform/http';
import { FreshAuthenticationRequired, NotAllowed, SessionRestricted, SignInRequired } from './authentication.errors';
import { BrowserSessions } from './cookies/browser-sessions';
import { verdictOnRunningSession } from './effect-of-holds';
import { CheckedSession, SessionCheck } from './sessions/session-check';

/** Stands before every route. A route without an access rule is open to nobody. */
@Injectable()
export class AuthenticationGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: AccessTokens,
    private readonly sessionCheck: SessionCheck,
    private readonly browserSessions: BrowserSessions,
    private readonly apiKeys: ApiKeys,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (rule === undefined) throw new NotAllowed();
    const request = context.switchToHttp().getRequest<IdentifiedRequest>();
    this.browserSessions.refuseForeignPages(request);
    if (rule === 'anyone') return true;
    if ('scope' in rule) {
      request.client = await this.apiKeys.admit(bearerOf(request), rule.scope, originOf(request));
      return true;
    }
    const { actor, names } = await this.identify(request);
    Object.assign(request, { actor, names });
    this.requireAllowed(actor, rule);
    return true;
  }

  private async identify(request: IdentifiedRequest): Promise<{ actor: AccountActor; names: AccountNames }> {
    const session = await this.sessionOf(request);
    if (!session) throw new SignInRequired();
    const { holds, userName, displayName, ...checked } = session;
    const permissions = this.rightsOf(checked.role) ?? checked.permissions;
    const verdict = verdictOnRunningSession(session);
    if (verdict.may === 'nothing') throw new SignInRequired();
    const restrictedTo = verdict.may === 'one_thing' ? verdict.restrictedTo : null;
    return {
      actor: { kind: 'account', ...checked, permissions, restrictedTo, origin: originOf(request) },
      names: { userName, displayName },
    };
  }

  /** By the token in the header; where there is none, by the cookie of a browser. */
  private async sessionOf(request: IdentifiedRequest): Promise<CheckedSession | null> {
    if (request.headers.authorization === undefined) return this.browserSessions.of(request);
    const token = bearerOf(request);
    const claims = token === undefined ? null : await this.tokens.verify(token);
    return claims && this.sessionCheck.of(claims.sid);
  }

  /** @returns undefined for those who aren't staff */
  private rightsOf(role: AccountRole): readonly StaffRight[] | undefined {
    if (role === 'administrator') return STAFF_RIGHTS;
    return role === 'support' ? this.settings.SUPPORT_RIGHTS : undefined;
  }

  private requireAllowed(actor: AccountActor, rule: SignedInRule): void {
    const byRole = rule.roles.includes(actor.role);
    const asked = isStaff(actor) ? rule.orStaffRight : rule.orPermission;
    const byPermission = asked !== undefined && actor.permissions.includes(asked);
    if (!byRole && !byPermission) throw new NotAllowed({ crossesWall: true });
    if (actor.restrictedTo && !rule.alsoRestrictedTo?.includes(actor.restrictedTo)) {
      throw new SessionRestricted({ extensions: { restrictedTo: actor.restrictedTo } });
    }
    const freshSince = after(this.clock.now(), -this.settings.FRESH_AUTHENTICATION_MINUTES * MINUTE);
    if (rule.fresh && actor.authenticatedAt < freshSince) throw new FreshAuthenticationRequired();
  }
}

function bearerOf({ headers }: IdentifiedRequest): string | undefined {
  return /^Bearer ([\w.-]{1,2000})$/.exec(headers.authorization ?? '')?.[1];
}
