import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Answer, Caller, Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import { Operation, operationsOf } from '../support/operations';
import { exampleOf } from './faulty-values';
import { footprint } from './footprint';

const DESCRIPTION = join(__dirname, '..', '..', 'docs', 'openapi.json');
const OPERATIONS = operationsOf(JSON.parse(readFileSync(DESCRIPTION, 'utf8')));
/** Whatever names an account. */
const ON_ACCOUNTS = OPERATIONS.filter(({ inPath }) => inPath.some((name) => /^(account|collaborator)Id$/.test(name)));
/** What people may see of their own account too. */
const TO_SEE = ON_ACCOUNTS.filter(({ path }) => /\/(?:access|letters|text-messages|sign-ins)$/.test(path));
/** What staff alone may do. */
const BY_STAFF = ON_ACCOUNTS.filter(
  (operation) => /\/accounts\/\{\w+\}(?:$|\/(?!holds))/.test(operation.path) && !TO_SEE.includes(operation),
);
const TO_MANAGE = ON_ACCOUNTS.filter((operation) => ![...TO_SEE, ...BY_STAFF].includes(operation));

let application: TestApplication;
let customer: TestCustomer;
let other: TestCustomer;
let anna: Person;
let bruno: Person;
let elena: Person;
let theirs: Person;
let staff: Person;
let principal: Caller;

beforeAll(async () => {
  application = await startApplication({ JOBS: false });
  const { people } = application;
  customer = await people.customer();
  other = await people.customer();
  anna = await people.collaborator(customer);
  bruno = await people.collaborator(customer);
  elena = await people.collaborator(customer, ['manage_collaborators']);
  theirs = await people.collaborator(other);
  staff = await people.staff();
  principal = await people.signedIn(customer.principal);
});
afterAll(() => application.stop());

describe('A wall', () => {
  const names = (operations: readonly Operation[]) =>
    operations.map((operation) => [`${operation.method} ${operation.path}`, operation] as const);

  it.each(names(TO_MANAGE))(
    'stands before other customers’ accounts, staff and oneself: %s, for a principal',
    async (_, operation) => {
      await standsBefore(operation, principal, customer.principal, [
        theirs,
        other.principal,
        staff,
        customer.principal,
      ]);
    },
  );

  it.each(names(TO_MANAGE))(
    'stands before the principal too: %s, for a collaborator who manages',
    async (_, operation) => {
      const manager = await application.people.signedIn(elena);
      await standsBefore(operation, manager, elena, [theirs, other.principal, staff, customer.principal]);
    },
  );

  it.each(names(TO_MANAGE.filter(({ method }) => method !== 'GET')))(
    'stands before oneself: %s, for a collaborator who manages',
    async (_, operation) => {
      await standsBefore(operation, await application.people.signedIn(elena), elena, [elena]);
    },
  );

  it.each(names(TO_MANAGE))('stands before everybody: %s, for a collaborator', async (_, operation) => {
    const collaborator = await application.people.signedIn(anna);
    await standsBefore(
      operation,
      collaborator,
      anna,
      [bruno, theirs, anna, customer.principal],
      [403, 'authentication/not-allowed'],
    );
  });

  it.each(names(TO_SEE))('stands before what others may see of themselves: %s', async (_, operation) => {
    await standsBefore(operation, await application.people.signedIn(anna), anna, [
      bruno,
      elena,
      customer.principal,
      theirs,
      staff,
    ]);
    await standsBefore(operation, await application.people.signedIn(elena), elena, [customer.principal, theirs, staff]);
    await standsBefore(operation, principal, customer.principal, [theirs, other.principal, staff]);
  });

  it.each(names(BY_STAFF))('stands before everybody but staff: %s', async (_, operation) => {
    const everybody = [anna, elena, theirs, customer.principal];
    for (const person of [anna, elena, customer.principal]) {
      const caller = await application.people.signedIn(person);
      await standsBefore(operation, caller, person, everybody, [403, 'authentication/not-allowed']);
    }
  });

  it('looks the same where there is nobody at all', async () => {
    const stranger = await principal.get(`/collaborators/${theirs.id}`);
    const nobody = await principal.get('/collaborators/01900000-0000-7000-8000-000000000000');

    expect({ ...nobody.body, correlationId: '' }).toEqual({ ...stranger.body, correlationId: '' });
  });

  it('stands before other customers’ mailboxes, given or taken', async () => {
    const asked = [{ permission: 'read', mailboxId: other.mailboxes[0]?.id }];
    const before = await footprint(application, 'audit_entries', 'audit_chains');
    const change = (given: object) =>
      principal.post(`/collaborators/${anna.id}/permission-changes`, given, { headers: { 'if-match': '"1"' } });
    const invitation = { chosenName: 'dario', displayName: 'Dario', email: 'dario@people.example', permissions: asked };

    for (const [field, answer] of [
      ['grant', await change({ grant: asked })],
      ['revoke', await change({ revoke: asked })],
      ['permissions', await principal.post('/collaborators', invitation)],
    ] as const) {
      expect(answer).toMatchObject({
        status: 422,
        body: {
          code: 'collaborators/unknown-mailbox',
          fields: [{ field: `${field}.0.mailboxId`, code: 'not_one_of' }],
        },
      });
      expect(await lastAttempt()).toMatchObject({ facts: { code: 'collaborators/unknown-mailbox' } });
    }
    expect(await footprint(application, 'audit_entries', 'audit_chains')).toEqual(before);
  });

  it('stands before other customers’ holds and sessions', async () => {
    const { body: hold } = await (
      await application.people.signedIn(other.principal)
    ).post(`/accounts/${theirs.id}/holds`, {
      kind: 'disabled',
      reason: 'On leave',
    });
    const session = await application.people.signedIn(other.principal);
    const { body: current } = await session.get('/sessions/current');

    expect((await principal.delete(`/accounts/${anna.id}/holds/${hold.id}`)).body.code).toBe('holds/not-found');
    expect((await principal.delete(`/accounts/${theirs.id}/holds/${hold.id}`)).body.code).toBe('accounts/not-found');
    expect((await principal.delete(`/sessions/${current.id}`)).body.code).toBe('accounts/session-not-found');
    expect((await session.get(`/accounts/${theirs.id}/access`)).body.holds).toMatchObject([{ id: hold.id }]);
  });
});

describe('A name or an address that can’t be one', () => {
  it.each([
    ['anna', 'form'],
    ['anna@', 'form'],
    ['anna@@acme.example', 'form'],
    ['anna@acme.example, bruno@acme.example', 'form'],
    ['Anna <anna@acme.example>', 'characters'],
    ['anna@acme', 'domain'],
    ['anna@127.0.0.1', 'domain'],
    ['anna@acme..example', 'domain'],
    ['"anna rossi"@acme.example', 'characters'],
    ['anna|rm@acme.example', 'characters'],
    ['аnna@acme.example', 'mixed_scripts'],
    ['anna@асе.example', 'look_alike'],
    [`${'a'.repeat(65)}@acme.example`, 'length'],
  ])('is refused as an address: %s (%s)', async (email, fault) => {
    const refusal = {
      status: 422,
      body: { code: 'accounts/malformed-identifier', fields: [{ field: 'email', code: `identifier_${fault}` }] },
    };

    expect(await invite({ email })).toMatchObject(refusal);
  });

  it.each([
    ['an na', 'characters'],
    ['anna!', 'characters'],
    ['anna\u200b', 'characters'],
    ['anna/bruno', 'form'],
    ['/', 'form'],
    ['аnna', 'mixed_scripts'],
    ['асе', 'look_alike'],
    ['x'.repeat(128), 'length'],
  ])('is refused as a chosen name: %s (%s)', async (chosenName, fault) => {
    expect(await invite({ chosenName })).toMatchObject({
      status: 422,
      body: { code: 'accounts/malformed-identifier', fields: [{ field: 'chosenName', code: `identifier_${fault}` }] },
    });
  });

  it('is the same name in other characters: the full-width one is taken', async () => {
    const chosenName = anna.userName.split('/')[0] ?? '';
    const fullWidth = chosenName.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

    expect(await invite({ chosenName: fullWidth })).toMatchObject({
      status: 409,
      body: { code: 'accounts/user-name-taken' },
    });
  });

  it.each([
    ['vatNumber', '00743110158'],
    ['taxCode', 'RSSMRA80A01H501V'],
  ])('is refused for its check digit, wherever a customer comes from: %s', async (field, value) => {
    await expect(application.people.customer({ [field]: value })).rejects.toMatchObject({
      code: 'accounts/malformed-identifier',
      details: { fields: [{ field, code: 'identifier_check_digit' }] },
    });
  });
});

/** Each attempt is refused, changes nothing but the history, and is written down there, in that of who tried. */
async function standsBefore(
  operation: Operation,
  caller: Caller,
  who: Person,
  targets: readonly Person[],
  [status, code] = [404, 'accounts/not-found'],
): Promise<void> {
  const before = await footprint(application, 'audit_entries', 'audit_chains');
  for (const { id } of targets) {
    const path = operation.path.replace(/\{\w+\}/g, id);
    const body = operation.inBody ? exampleOf(operation.inBody) : undefined;
    const answer = await caller.call(operation.method, `/${path}`, body, { headers: { 'if-match': '"1"' } });
    expect([path, answer.status, answer.body.code]).toEqual([path, status, code]);
    expect(await lastAttempt()).toMatchObject({
      name: 'audit.wall-crossing-refused',
      actor: { accountId: who.id },
      facts: { code, method: operation.method, path },
    });
  }
  expect(await footprint(application, 'audit_entries', 'audit_chains')).toEqual(before);
}

async function lastAttempt(): Promise<unknown> {
  const { body } = await principal.get('/audit-entries?limit=1');
  return body.items[0];
}

function invite(given: object): Promise<Answer> {
  return principal.post('/collaborators', {
    chosenName: 'dario',
    displayName: 'Dario',
    email: 'dario@people.example',
    ...given,
  });
}
