import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLIENT_SCOPES, newId, RIGHTS_OF_ADMINISTRATORS } from '../../src/kernel';
import { AccessRule } from '../../src/platform/http';
import { Answer, Caller, Person, TestApplication, TestCustomer, startApplication } from '../support/application';
import { accessRulesOf, Field, Operation, operationsOf } from '../support/operations';
import { asPosition, exampleOf, FAULTY_IDS, FAULTY_TEXT_IDS, faultyQueries, faultyValues } from './faulty-values';
import { footprint } from './footprint';

/** A request that must be refused, with the field that must be named. */
interface BadRequest {
  readonly what: string;
  readonly path?: string;
  readonly body?: unknown;
  readonly field: string;
  /** of the fault, where it must be this very one */
  readonly code?: string;
}

/** Every operation, as `test/docs/` compares it with the running application. */
const DESCRIPTION = join(__dirname, '..', '..', 'docs', 'openapi.json');
const OPERATIONS = operationsOf(JSON.parse(readFileSync(DESCRIPTION, 'utf8'))).filter(({ path }) => !isSigned(path));

/** Ids of the billing system, which gives them whatever form it likes. */
const ITS_OWN_ID = /^(?:billingCustomer|invoice|payment|creditNote|refund|dispute)Id$/;

let application: TestApplication;
let rules: ReadonlyMap<string, AccessRule>;
let principal: Caller;
let staff: Caller;
let administrator: Caller;
let system: Caller;
let customer: TestCustomer;
let anna: Person;

beforeAll(async () => {
  application = await startApplication({ JOBS: false });
  rules = new Map(accessRulesOf(application.app).map(({ method, path, rule }) => [`${method} /api/v1/${path}`, rule]));
  customer = await application.people.customer();
  principal = await application.people.signedIn(customer.principal);
  anna = await application.people.collaborator(customer);
  staff = await application.people.signedIn(await application.people.staff());
  await staff.checkIdentity(anna);
  administrator = await application.people.signedIn(await application.people.staff('administrator'));
  system = await application.people.apiClient(...CLIENT_SCOPES);
  await system.get('/billing-events'); // so that it is known to be in use
});
afterAll(() => application.stop());

describe('Whatever is malformed is refused by name, and changes nothing', () => {
  const reading = OPERATIONS.filter(({ inPath, inQuery, inBody }) => inPath.length + inQuery.length > 0 || inBody);

  it.each(reading.map((operation) => [`${operation.method} ${operation.path}`, operation] as const))(
    '%s',
    async (_, operation) => {
      const before = await footprint(application);

      const wrong: string[] = [];
      for (const request of badRequestsOf(operation)) {
        const complaint = complaintAbout(await send(operation, request), request);
        if (complaint) wrong.push(`${request.what}: ${complaint}`);
      }

      expect(wrong).toEqual([]);
      expect(await footprint(application)).toEqual(before);
    },
  );

  it.each([
    ['/sessions', ['anna']],
    ['/audit-entries', ['anna']],
    ['/audit-entries', ['99999999999999999999']],
    ['/collaborators', [newId(), 'anna']],
  ])('the position in %s that is one of another list', async (path, position) => {
    expect(await principal.get(`${path}?after=${asPosition(position)}`)).toMatchObject({
      status: 400,
      body: { code: 'platform/malformed-position', fields: [{ field: 'after', code: 'malformed' }] },
    });
  });
});

function badRequestsOf({ path, inPath, inQuery, inBody }: Operation): BadRequest[] {
  const good = exampleOf(inBody ?? []);
  const body = inBody ? good : undefined;
  const address = addressed(path);
  return [
    ...inPath.flatMap((name) =>
      (ITS_OWN_ID.test(name) ? FAULTY_TEXT_IDS : FAULTY_IDS).map((id) => ({
        what: `${name} ${id}`,
        path: addressed(path, { [name]: id }),
        body,
        field: name,
      })),
    ),
    ...inQuery.flatMap((field) =>
      faultyQueries(field).map((query) => ({
        what: query.slice(0, 60),
        path: `${address}?${[query, ...goodBeside(field, inQuery)].join('&')}`,
        field: field.name,
      })),
    ),
    ...(inQuery.length > 0
      ? [{ what: 'an unknown parameter', path: `${address}?surprise=1`, field: 'surprise', code: 'unknown' }]
      : []),
    ...(inBody ?? []).flatMap((field) =>
      faultyValues(field).map(({ what, value }) => ({
        what: `${field.name}: ${what}`,
        body: { ...good, [field.name]: value },
        field: field.name,
      })),
    ),
    ...Object.keys(good).map((name) => ({
      what: `${name} left out`,
      body: { ...good, [name]: undefined },
      field: name,
      code: 'missing',
    })),
    ...(inBody
      ? [{ what: 'an unknown field', body: { ...good, surprise: 1 }, field: 'surprise', code: 'unknown' }]
      : []),
    ...(inBody ? bodiesThatAreNone(Object.keys(good)[0] ?? 'body') : []),
  ];
}

/** The rest of what must be given, so that nothing else can be complained about. */
function goodBeside(faulty: Field, inQuery: readonly Field[]): string[] {
  return inQuery
    .filter(({ isRequired, name }) => isRequired && name !== faulty.name)
    .map(({ name, example }) => `${name}=${encodeURIComponent(String(example))}`);
}

function bodiesThatAreNone(field: string): BadRequest[] {
  return ['[]', '"anna"', '1', 'true'].map((body) => ({ what: `the body ${body}`, body, field }));
}

function send(operation: Operation, request: BadRequest): Promise<Answer> {
  const path = `/${request.path ?? addressed(operation.path)}`;
  return callerOf(operation).call(operation.method, path, request.body, { headers: { 'if-match': '"1"' } });
}

/** Somebody who may. */
function callerOf({ method, path }: Operation): Caller {
  const rule = rules.get(`${method} ${path}`) ?? 'anyone';
  if (rule === 'anyone') return principal;
  if ('scope' in rule) return system;
  if (rule.roles.includes('principal')) return principal;
  return rule.orStaffRight && RIGHTS_OF_ADMINISTRATORS.includes(rule.orStaffRight) ? administrator : staff;
}

/** Whatever isn't signed is refused before it is read; `billing-webhooks.spec.ts` signs it. */
function isSigned(path: string): boolean {
  return path.endsWith('-webhooks');
}

/** What is wrong with the refusal, or null. An address that can't even be read is none. */
function complaintAbout({ status, headers, body }: Answer, { field, code }: BadRequest): string | null {
  if (!headers.get('content-type')?.startsWith('application/problem+json')) return `${status}, and no problem`;
  const faults: { field: string; code: string; message: string }[] = body.fields ?? [];
  const named = faults.some(
    (fault) => isWithin(fault.field, field) && (code ?? fault.code) === fault.code && fault.message.endsWith('.'),
  );
  const hasCode =
    body.code === 'platform/malformed-request' || (field === 'after' && body.code === 'platform/malformed-position');
  return status === 400 && hasCode && named ? null : `${status} ${body.code} ${JSON.stringify(faults)}`;
}

function isWithin(found: string, field: string): boolean {
  return found === field || found.startsWith(`${field}.`) || found === `${field}[]` || found === `${field}[a]`;
}

function addressed(path: string, given: Readonly<Record<string, string>> = {}): string {
  const values: Readonly<Record<string, string>> = {
    accountId: anna.id,
    collaboratorId: anna.id,
    customerId: customer.id,
    ...given,
  };
  return path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? newId());
}
