import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { isUUID } from 'class-validator';
import { isStaff } from '../../kernel';
import { ACCESS_RULE, AccessRule, IdentifiedRequest } from '../../platform/http';
import { IdentityChecks } from './identity-checks';

/**
 * Stands behind the guard that knows who asks, before the routes whose rule says that staff must have checked an identity. An id that is
 * none is let on, to be refused by name.
 */
@Injectable()
export class IdentityCheckGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly identityChecks: IdentityChecks,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.getAllAndOverride<AccessRule>(ACCESS_RULE, [context.getHandler(), context.getClass()]);
    if (!asksForCheck(rule)) return true;
    const { actor, params } = context.switchToHttp().getRequest<IdentifiedRequest>();
    if (!actor) throw new Error('an identity check is asked for before it is known who acts');
    const { accountId } = params as Readonly<Record<string, string>>;
    if (accountId === undefined) throw new Error('an identity check is asked for on a route that names no account');
    if (isStaff(actor) && isUUID(accountId)) await this.identityChecks.requireRecent(accountId, actor);
    return true;
  }
}

function asksForCheck(rule: AccessRule): boolean {
  return typeof rule === 'object' && 'roles' in rule && rule.staffMustHaveCheckedIdentity === true;
}
