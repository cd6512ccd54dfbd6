import { Answer } from '../support/application';
import { Operation } from '../support/operations';
import { Callers, Target, Who, Whose } from './callers';

/** What somebody is told. `yes`: the walls let them through; what came of it then is not looked at. */
export type Verdict = 'yes' | '401' | '403' | '404' | 'restricted' | 'fresh' | 'check';

const REFUSALS: Readonly<Record<string, Verdict>> = {
  'authentication/sign-in-required': '401',
  'integrations/api-key-required': '401',
  'authentication/not-allowed': '403',
  'authentication/session-restricted': 'restricted',
  'authentication/fresh-authentication-required': 'fresh',
  'support/identity-check-required': 'check',
  'accounts/not-found': '404',
  'accounts/session-not-found': '404',
  'second-factor/device-not-found': '404',
  'audit/no-such-customer': '404',
  'support/reactivation-not-found': '404',
  'support/restoration-not-found': '404',
  'support/owner-change-not-found': '404',
};

/**
 * Beyond the walls: a request that names nobody, or is another system’s, is sent empty and so malformed; one that names somebody finds them
 * deactivated, or finds nothing of that name; a webhook has no secret.
 */
const BEYOND = [
  'platform/malformed-request',
  'accounts/deactivated',
  'integrations/no-such-client',
  'integrations/no-such-key',
  'integrations/webhook-closed',
];

/** Whether a request of this operation names somebody's things. */
export function hasTarget({ inPath, inQuery }: Operation): boolean {
  return inPath.length > 0 || inQuery.some(({ name }) => name === 'customerId');
}

/** Asks for it, without changing anything. */
export async function ask(operation: Operation, callers: Callers, who: Who, whose: Whose): Promise<Verdict> {
  const { method, path, inQuery, inBody } = operation;
  const target = callers.target(who, whose);
  const query = inQuery.some(({ name }) => name === 'customerId') ? `?customerId=${target.customerId}` : '';
  const body =
    inBody &&
    Object.fromEntries(
      hasTarget(operation) && who !== 'API client'
        ? inBody.filter(({ isRequired }) => isRequired).map((field) => [field.name, field.example])
        : [],
    );
  const answer = await callers
    .caller(who)
    .call(method, `/${addressed(path, target)}${query}`, body ?? undefined, { headers: { 'if-match': '"1"' } });
  return verdictOn(answer, `${method} ${path}`, who);
}

function addressed(path: string, { customerId, collaboratorId, sessionId }: Target): string {
  const values: Readonly<Record<string, string>> = {
    customerId,
    accountId: collaboratorId,
    collaboratorId,
    sessionId,
    holdId: collaboratorId,
    requestId: collaboratorId,
    restorationId: collaboratorId,
    changeId: collaboratorId,
    deviceId: collaboratorId,
    clientId: collaboratorId,
    keyId: collaboratorId,
    billingCustomerId: collaboratorId,
    invoiceId: collaboratorId,
    paymentId: collaboratorId,
    creditNoteId: collaboratorId,
    refundId: collaboratorId,
    disputeId: collaboratorId,
  };
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the matrix doesn't know what {${name}} of ${path} is`);
    return value;
  });
}

function verdictOn({ status, body }: Answer, operation: string, who: Who): Verdict {
  const code: string | undefined = body.code;
  if (status < 300 || (code !== undefined && BEYOND.includes(code))) return 'yes';
  const verdict = code === undefined ? undefined : REFUSALS[code];
  if (!verdict) throw new Error(`the matrix doesn't understand ${status} ${code ?? ''} to ${who}: ${operation}`);
  return verdict;
}
