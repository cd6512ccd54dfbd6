import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startApplication, TestApplication } from '../support/application';

const ROOT = join(__dirname, '..', '..');

describe('What the docs restate from the code', () => {
  let application: TestApplication;
  beforeAll(async () => {
    application = await startApplication();
  });
  afterAll(() => application.stop());

  it('agrees with it: settings, events and their listeners, kinds of holds, who can recover what', async () => {
    const check = promisify(execFile)(process.execPath, [join(ROOT, 'scripts', 'docs.mjs'), '--check'], { cwd: ROOT });

    await expect(check).resolves.toMatchObject({ stderr: '' });
  });

  it('describes the API as it is served', async () => {
    const { body } = await application.anyone.get('//api/openapi.json');

    expect(body.openapi).toMatch(/^3\.1/);
    expect(body).toEqual(JSON.parse(readFileSync(join(ROOT, 'docs', 'openapi.json'), 'utf8')));
  });

  it('gives every operation of the API a summary and a schema for its refusals', async () => {
    const { body } = await application.anyone.get('//api/openapi.json');
    const operations = Object.entries<Record<string, { summary?: string; responses: Record<string, unknown> }>>(
      body.paths,
    ).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, ...operation })),
    );

    expect(operations.length).toBeGreaterThan(20);
    expect(operations.filter(({ summary }) => !summary).map(({ name }) => name)).toEqual([]);
    expect(operations.filter(({ responses }) => !responses['default']).map(({ name }) => name)).toEqual([]);
  });

  it('serves a page to read it, without loading anything from elsewhere', async () => {
    const { status, body, headers } = await application.anyone.get('//api/reference');

    expect(status).toBe(200);
    expect(body).toContain('Titolare API');
    expect(body).not.toMatch(/(?:src|href)="https?:/);
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
  });
});
