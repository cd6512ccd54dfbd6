import { createParamDecorator, ExecutionContext } from '@nestjs/common';
import { MANAGE_COLLABORATORS } from '../accounts';
import { AccountActor, SystemActor } from '../kernel';
import { IdentifiedRequest, SignedInRule } from '../platform/http';

/** A principal, or a collaborator with `manage_collaborators`: somebody who acts for a customer. */
export type ManagingActor = AccountActor & { readonly customerId: string };

/** The same, or the operator at the command line in their place. */
export type ActingForCustomer = ManagingActor | (SystemActor & { readonly customerId: string });

/** Who may use the routes of this room. */
export const MANAGERS: SignedInRule = { roles: ['principal'], orPermission: MANAGE_COLLABORATORS };

/** The manager that acts, on a route that only managers may use. */
export const Manager = createParamDecorator((_: unknown, context: ExecutionContext): ManagingActor => {
  const { actor } = context.switchToHttp().getRequest<IdentifiedRequest>();
  if (!actor || actor.customerId === null) throw new Error('@Manager() on a route that is not for managers only');
  return { ...actor, customerId: actor.customerId };
});
