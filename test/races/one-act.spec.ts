import { newId } from '../../src/kernel';
import { Caller, TestCustomer } from '../support/application';
import { run } from '../support/database';
import { startTwoProcesses, tally, times, TwoProcesses } from './two-processes';

let two: TwoProcesses;
let customer: TestCustomer;
let manager: readonly [Caller, Caller];

beforeAll(async () => {
  two = await startTwoProcesses();
});
afterAll(() => two.stop());
beforeEach(async () => {
  customer = await two.application.people.customer({ collaboratorLimit: 5 });
  manager = await two.signedIn(customer.principal);
});

const at = (turn: number) => manager[turn % 2 === 0 ? 0 : 1];
const invitation = (name: string) => ({
  chosenName: name,
  displayName: 'Anna Rossi',
  email: `${name}.${newId()}@people.example`,
});

it('lets one of two who edit the same version of a collaborator win, and tells the other that it has changed', async () => {
  const anna = await two.application.people.collaborator(customer);
  for (let round = 0; round < 15; round++) {
    const { headers } = await at(round).get(`/collaborators/${anna.id}`);
    const options = { headers: { 'if-match': headers.get('etag') ?? '' } };
    const granted = { permission: round % 2 === 0 ? 'view_invoices' : 'manage_collaborators' };
    const change = round % 4 < 2 ? { grant: [granted] } : { revoke: [granted] };

    const answers = await times(2, (turn) =>
      at(turn).post(`/collaborators/${anna.id}/permission-changes`, change, options),
    );

    expect(tally(answers)).toEqual({ 200: 1, 412: 1 });
    expect(answers.find(({ status }) => status === 412)?.body.code).toBe('platform/changed-meanwhile');
  }
});

it('never lets the plan be exceeded, however many are invited at once', async () => {
  const answers = await times(20, (turn) => at(turn).post('/collaborators', invitation(`persona${turn}`)));

  expect(tally(answers)).toEqual({ 201: 5, 409: 15 });
  expect(answers.filter(({ body }) => body.code === 'collaborators/plan-limit-reached')).toHaveLength(15);
  const made = await run(
    two.application.database.url,
    `select from accounts where customer_id = '${customer.id}' and role = 'collaborator'`,
  );
  expect(made).toHaveLength(5);
});

it('gives one user name to one of many who ask for it at once', async () => {
  const answers = await times(10, (turn) =>
    at(turn).post('/collaborators', invitation(turn % 3 === 0 ? 'ANNA' : 'anna')),
  );

  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(answers.filter(({ body }) => body.code === 'accounts/user-name-taken')).toHaveLength(9);
});

it('does once what is asked ten times at once under one Idempotency-Key', async () => {
  const [asked, options] = [invitation('anna'), { headers: { 'idempotency-key': newId() } }];

  const answers = await times(10, (turn) => at(turn).post('/collaborators', asked, options));

  expect(tally(answers)).toEqual({ 201: 10 });
  expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  expect(answers.filter(({ headers }) => headers.get('idempotency-replayed') === 'true')).toHaveLength(9);
  const letters = await run(two.application.database.url, `select from letters where address = '${asked.email}'`);
  expect(letters).toHaveLength(1);
});

it('ends a session whose refresh token comes from several hands at once', async () => {
  for (let round = 0; round < 10; round++) {
    const [holder] = await two.signedIn(customer.principal);
    const answers = await times(6, (turn) =>
      two.stranger(turn).post('/session-refreshes', { refreshToken: holder.refreshToken }),
    );

    // the first is answered with new tokens, unless the second has ended the session by then
    const winners = answers.filter(({ status }) => status === 201).map(({ body }) => body);
    expect(winners.length).toBeLessThanOrEqual(1);
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(6 - winners.length);
    for (const { accessToken, refreshToken } of [holder, ...winners]) {
      expect((await two.stranger(0).post('/session-refreshes', { refreshToken })).status).toBe(401);
      const bearer = two.stranger(1);
      bearer.accessToken = accessToken;
      expect((await bearer.get('/sessions/current')).status).toBe(401);
    }
  }
});
