import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PROJECT = join(__dirname, '..', '..');

it('letters wear the layout that their MJML draws', () => {
  const script = join(PROJECT, 'scripts', 'build-letters.mjs');
  const drawn = execFileSync(process.execPath, [script, '--print'], { encoding: 'utf8' });
  expect(readFileSync(join(PROJECT, 'src', 'mail', 'layout.hbs'), 'utf8')).toBe(drawn);
});
