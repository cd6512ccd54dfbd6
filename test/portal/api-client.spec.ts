import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROJECT = join(__dirname, '..', '..');

function contentsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]));
}

describe("The portal's client", () => {
  it('is what the description of the API makes of it: after a change, npm run api:client', () => {
    const anew = mkdtempSync(join(tmpdir(), 'titolare-api-client-'));
    try {
      const generator = join(PROJECT, 'node_modules', '@hey-api', 'openapi-ts', 'bin', 'run.js');
      const options = ['-f', 'web/openapi-ts.config.ts', '--silent'];
      execFileSync(process.execPath, [generator, ...options], {
        cwd: PROJECT,
        env: { ...process.env, API_CLIENT: anew },
      });
      expect(contentsOf(join(PROJECT, 'web/src/api/generated'))).toEqual(contentsOf(anew));
    } finally {
      rmSync(anew, { recursive: true, force: true });
    }
  });
});
