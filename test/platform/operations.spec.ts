import { newId } from '../../src/kernel';
import { Caller, startApplication, TestApplication } from '../support/application';
import { run } from '../support/database';

let application: TestApplication;
let principal: Caller;

beforeAll(async () => {
  application = await startApplication({ JOBS: false });
  principal = await application.people.signedIn((await application.people.customer()).principal);
});
afterAll(() => application.stop());

describe('Those who run the service', () => {
  it.each(['live', 'ready'])('ask whether it is %s', async (question) => {
    expect(await application.anyone.get(`//health/${question}`)).toMatchObject({ status: 200, body: { status: 'ok' } });
  });

  it('read how it does, in numbers that Prometheus understands', async () => {
    const { status, headers, body } = await application.anyone.get('//metrics');

    expect([status, headers.get('content-type')]).toEqual([200, expect.stringContaining('text/plain; version=0.0.4')]);
    expect(body).toMatch(/^titolare_hash_queue_waiting 0$/m);
    expect(body).toMatch(/^process_cpu_seconds_total /m);
  });

  it('read how often each route was answered in which way, refusals included, and nobody’s id', async () => {
    const counted = async (labels: string) => {
      const line = new RegExp(`^titolare_http_request_seconds_count\\{${labels}\\} (\\d+)$`, 'm').exec(
        (await application.anyone.get('//metrics')).body,
      );
      return Number(line?.[1] ?? 0);
    };
    const id = newId();
    await principal.get(`/collaborators/${id}`);
    await principal.get(`/collaborators/${newId()}`);
    await application.anyone.get('/collaborators');
    await application.anyone.get('/nowhere/at/all');

    const route = 'route="/api/v1/collaborators/:collaboratorId"';
    expect(await counted(`method="GET",${route},status="404"`)).toBe(2);
    expect(await counted('method="GET",route="/api/v1/collaborators",status="401"')).toBe(1);
    expect(await counted('method="GET",route="unknown",status="404"')).toBeGreaterThan(0);
    expect((await application.anyone.get('//metrics')).body).not.toContain(id);
  });
});

describe('A surprise', () => {
  it.each([
    ['en', 'Something went wrong on our side'],
    ['it', 'Qualcosa non ha funzionato da parte nostra'],
  ])('is told without a word of what is within (%s)', async (language, title) => {
    await run(application.database.url, 'alter table mailboxes rename to mailboxes_gone');
    const caller = new Caller(application.url, language);
    caller.accessToken = principal.accessToken;
    const answer = await caller.get('/mailboxes');
    await run(application.database.url, 'alter table mailboxes_gone rename to mailboxes');

    expect(answer.status).toBe(500);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(answer.headers.get('content-language')).toBe(language);
    expect(Object.keys(answer.body).sort()).toEqual(['code', 'correlationId', 'detail', 'status', 'title', 'type']);
    expect(answer.body).toMatchObject({
      status: 500,
      code: 'platform/unexpected',
      title,
      type: 'urn:titolare:problem:platform/unexpected',
    });
    expect(answer.body.correlationId).toBe(answer.headers.get('x-correlation-id'));
    expect(JSON.stringify(answer.body)).not.toMatch(/mailboxes|\brelation\b|select|\.ts\b/i);
  });
});
