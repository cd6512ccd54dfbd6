import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The settings reference, from the typed definitions: every setting is described where it is validated. */
export function settingsPage() {
  const { settingDefinitions } = require('../../dist/src/platform/config/index.js');
  const rows = Object.entries(settingDefinitions.shape).map(([name, definition]) => {
    const [, sentence, star] = /^(.*?)(\*?)$/s.exec(definition.description);
    return `| \`${name}\` | ${defaultOf(name, definition)} | ${sentence}${star ? ' A customer’s policy may override it.' : ''} |`;
  });
  return [
    '# Settings',
    '',
    'Each is an environment variable. They are read once, at the start; a wrong one stops it with a sentence that names it.',
    'This page is generated from `src/platform/config/settings/`: `npm run docs`.',
    '',
    '| setting | default | what it does |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function defaultOf(name, definition) {
  if (name === 'HASH_SLOTS') return 'the number of cores less one, at least 1';
  const read = definition.safeParse(undefined);
  if (!read.success || read.data === undefined) return '–';
  const value = read.data;
  if (value === true || value === false) return value ? '`yes`' : '`no`';
  return Array.isArray(value) && value.length === 0 ? 'none' : `\`${value}\``;
}
