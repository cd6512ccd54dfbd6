import { startApplication, TestApplication } from '../support/application';
import { startProcess, TitolareProcess } from '../support/processes';

let application: TestApplication;
let service: TitolareProcess;

beforeAll(async () => {
  application = await startApplication();
  service = await startProcess({ ...application.settings, LOG_LEVEL: 'debug' });
});

afterAll(async () => {
  await service.stop();
  await application.stop();
});

describe('the log', () => {
  it('has a line for each answer, under the id that the caller was given, without what stood in the query', async () => {
    const answer = await fetch(`${service.url}/api/v1/sessions/current?token=hush`);
    await service.stop();
    const lines = service
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{'));
    const answers = lines
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter(({ msg }) => msg === 'answered');
    expect(answers).toContainEqual(
      expect.objectContaining({
        correlationId: answer.headers.get('x-correlation-id'),
        method: 'GET',
        path: '/api/v1/sessions/current',
        status: 401,
      }),
    );
    expect(service.output()).not.toContain('hush');
  });
});
