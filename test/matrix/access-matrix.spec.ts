import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_HOLD_KINDS } from '../../src/holds';
import { apiDescription } from '../../src/start-up';
import { startApplication, TestApplication } from '../support/application';
import { Operation, operationsOf, routesOf } from '../support/operations';
import { ask, hasTarget, Verdict } from './ask';
import { Callers, Who, WHO } from './callers';
import { Table, written } from './written';

const PAGE = join(__dirname, '..', '..', 'docs', 'access-matrix.md');

/** For those who run the service: they stand in no description. */
const OPERATORS = ['GET /health/live', 'GET /health/ready', 'GET /metrics'];

/** Files that are the same for everybody. */
const PAGES =
  /^GET \/(?:\*?|(?:activate|reset-password|unlock|not-me|forgotten-(?:user-name|password)|reactivation|confirm-(?:own-)?address|stop-owner-change|new-owner|home|security|invoices|collaborators|policy|activity|support)(?:\/.*)?|api\/reference(?:[/-].*)?|api\/openapi\.json)$/;

const STATES: readonly (readonly [name: string, arrange: (callers: Callers) => Promise<void>])[] = [
  ['Nothing stands in the way', async () => undefined],
  ...ALL_HOLD_KINDS.map((kind) => [`\`${kind}\` comes into force`, (callers: Callers) => callers.hold(kind)] as const),
  ['The session began with an expired password', (callers) => callers.restrict()],
  ['The password was given more than five minutes ago', (callers) => callers.age()],
];

let application: TestApplication;
let operations: Operation[];

beforeAll(async () => {
  application = await startApplication({ JOBS: false });
  operations = [...operationsOf(apiDescription(application.app)), ...OPERATORS.map(operation)];
});
afterAll(() => application.stop());

describe('The access matrix', () => {
  const states = new Map<string, Table>();
  let callers: Callers;

  beforeAll(async () => {
    callers = await Callers.of(application);
  });

  it('has every route that the running application answers', () => {
    const listed = operations.map(({ method, path }) => `${method} ${path}`);

    expect(
      routesOf(application.app)
        .filter((route) => !PAGES.test(route))
        .sort(),
    ).toEqual(listed.sort());
  });

  it.each(STATES)('is what everybody is really told: %s', async (name, arrange) => {
    await arrange(callers);
    states.set(name, await tableOf(callers));
    await callers.reset();
  });

  it('stands in docs/access-matrix.md', () => {
    const found = written(states);
    if (process.env['WRITE_MATRIX']) writeFileSync(PAGE, found);
    expect(found).toBe(readFileSync(PAGE, 'utf8'));
  });
});

async function tableOf(callers: Callers): Promise<Table> {
  const columns = await Promise.all(WHO.map((who) => columnOf(callers, who)));
  return new Map(
    operations.map(({ method, path }, row) => [`${method} ${path}`, columns.map((column) => column[row] ?? '')]),
  );
}

/** What somebody is told of one operation after the other; those that end a session last. */
async function columnOf(callers: Callers, who: Who): Promise<string[]> {
  const cells = new Map<Operation, string>();
  for (const each of [...operations].sort((one, other) => Number(endsSession(one)) - Number(endsSession(other)))) {
    cells.set(each, await cellOf(each, callers, who));
  }
  return operations.map((each) => cells.get(each) ?? '');
}

async function cellOf(each: Operation, callers: Callers, who: Who): Promise<string> {
  const own = await ask(each, callers, who, 'own');
  const isOfOneCustomer = who.startsWith('principal') || who.startsWith('collaborator');
  if (!hasTarget(each) || !isOfOneCustomer) return own;
  const others: Verdict = await ask(each, callers, who, 'another’s');
  return own === others ? own : `${own} / ${others}`;
}

function endsSession({ method, path }: Operation): boolean {
  return method === 'DELETE' && path.endsWith('/sessions/current');
}

function operation(route: string): Operation {
  const [method = '', path = ''] = route.split(' ');
  return { method, path, inPath: [], inQuery: [], inHeaders: [], inBody: null };
}
