// Writes what the docs restate from the code; with --check says what is out of date instead, and fails.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { eventsPage } from './docs/events-page.mjs';
import { holdsTable } from './docs/holds-table.mjs';
import { recoveryTables } from './docs/recovery-tables.mjs';
import { settingsPage } from './docs/settings-page.mjs';
import { inProject } from './parts/project.mjs';

const MARKS = ['<!-- generated: npm run docs -->', '<!-- end of generated -->'];
const onlyCheck = process.argv.includes('--check');

const pages = {
  'settings.md': settingsPage(),
  'events.md': eventsPage(),
  'holds.md': between(read('holds.md'), holdsTable()),
  'recovery.md': between(read('recovery.md'), recoveryTables()),
};

const outOfDate = [];
for (const [name, text] of Object.entries(pages)) {
  const wanted = await format(text, { parser: 'markdown', printWidth: 120 });
  if (wanted === read(name)) continue;
  outOfDate.push(name);
  if (!onlyCheck) writeFileSync(inProject('docs', name), wanted);
}
if (onlyCheck && outOfDate.length > 0) {
  console.error(`out of date: ${outOfDate.map((name) => `docs/${name}`).join(', ')}. Run: npm run docs`);
  process.exitCode = 1;
}

function between(page, generated) {
  const [start, end] = MARKS.map((mark) => page.indexOf(mark));
  return `${page.slice(0, start)}${MARKS[0]}\n\n${generated}\n\n${page.slice(end)}`;
}

function read(name) {
  try {
    return readFileSync(inProject('docs', name), 'utf8');
  } catch {
    return '';
  }
}
