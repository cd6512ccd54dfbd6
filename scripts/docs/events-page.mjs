import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inProject } from '../parts/project.mjs';

const EVENT =
  /\/\*\* (?<sentence>[^*]*(?:\*(?!\/)[^*]*)*)\*\/\nexport class (?<className>\w+) extends DomainEvent<\{(?<facts>[^}]*)\}>[^{]*\{\n {2}readonly name = '(?<name>[^']+)'/s;
const LISTENER = /@(?<kind>InTransaction|AfterCommit)\((?<heard>\w+)\)/;

/** Every event of the house with its listeners, read from the sources. */
export function eventsPage() {
  const files = sources();
  const listeners = files.filter((file) => file.endsWith('.listener.ts')).map(readListener);
  const events = files.filter((file) => file.endsWith('.event.ts')).map(readEvent);
  const rows = events.sort((one, other) => (one.name < other.name ? -1 : 1)).map((event) => row(event, listeners));
  const hearsAll = listeners.filter(({ heard }) => heard === 'DomainEvent');
  return [
    '# Events',
    '',
    'What one room states as a fact, and who hears it. A listener *in the transaction* fails the step with it; one *after the commit* is a',
    'durable job, retried, idempotent. This page is generated from the sources: `npm run docs`.',
    '',
    `Every event is heard, in its transaction, by ${hearsAll.map(({ file }) => `\`${file}\``).join(', ')}.`,
    '',
    '| event | what has happened | facts | heard in the transaction by | heard after the commit by |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function sources() {
  return readdirSync(inProject('src'), { recursive: true }).sort();
}

function readListener(path) {
  const { kind, heard } = LISTENER.exec(read(path))?.groups ?? {};
  if (!heard) throw new Error(`${path} hears nothing`);
  return { kind, heard, file: basename(path, '.listener.ts') };
}

function readEvent(path) {
  const event = EVENT.exec(read(path))?.groups;
  if (!event) throw new Error(`${path} is not written as an event is`);
  return event;
}

function row({ name, className, sentence, facts }, listeners) {
  const heardBy = (kind) =>
    listeners
      .filter((listener) => listener.heard === className && listener.kind === kind)
      .map(({ file }) => `\`${file}\``)
      .join(', ') || '–';
  const names = [...facts.matchAll(/(\w+):/g)].map(([, fact]) => `\`${fact}\``).join(', ') || '–';
  const said = sentence.replace(/\s*\n \*\s*/g, ' ').trim();
  return `| \`${name}\` | ${said} | ${names} | ${heardBy('InTransaction')} | ${heardBy('AfterCommit')} |`;
}

function read(path) {
  return readFileSync(join(inProject('src'), path), 'utf8');
}
