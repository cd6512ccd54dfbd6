/**
 * Walks every import of the project and measures it against the floor plan.
 *
 *     node architecture/check-imports.mjs                      prints what is wrong, exits with 1 if anything is
 *     node architecture/check-imports.mjs --json <folder>…     prints the findings of each project folder as JSON
 *
 * dependency-cruiser is called through its programming interface because its own command refuses Node 20.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { roomCycles } from './room-cycles.mjs';

const INSPECTED = ['src', 'test', 'bench', 'scripts', 'web', 'ormconfig.ts'];
const project = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const rules = await extractOptions(join(project, '.dependency-cruiser.cjs'));

async function inspect(folder) {
  const places = INSPECTED.filter((place) => existsSync(join(folder, place)));
  const { output } = await cruise(places, { ...rules, baseDir: folder });
  const violations = output.summary.violations.map(({ rule, from, to, cycle }) => ({
    rule: rule.name,
    why: output.summary.ruleSetUsed.forbidden.find(({ name }) => name === rule.name).comment,
    path: [from, ...(cycle ? cycle.map((step) => step.name) : to === from ? [] : [to])],
  }));
  const circles = roomCycles(output.modules).map((path) => ({
    rule: 'no-cycle-between-rooms',
    why: 'Rooms that need each other, even through different files, cannot be read one after the other.',
    path,
  }));
  const files = output.modules.filter(({ source }) => places.some((place) => source.startsWith(place))).length;
  return { files, findings: [...violations, ...circles] };
}

const [mode, ...folders] = process.argv.slice(2);

if (mode === '--json') {
  const reports = [];
  for (const folder of folders) reports.push(await inspect(folder));
  process.stdout.write(JSON.stringify(reports));
} else {
  const { files, findings } = await inspect(project);
  for (const { rule, why, path } of findings) console.error(`${rule}: ${path.join(' → ')}\n    ${why}`);
  console.log(`${files} files, ${findings.length} findings against the floor plan`);
  process.exitCode = findings.length > 0 ? 1 : 0;
}
