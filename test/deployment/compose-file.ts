import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { textOf } from './project';

export interface Service {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly environment?: Readonly<Record<string, string | number>>;
  readonly env_file?: string;
  readonly ports?: readonly string[];
  readonly networks?: readonly string[] | Readonly<Record<string, { readonly ipv4_address: string }>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly deploy?: { readonly replicas: number };
  readonly healthcheck?: object;
  readonly security_opt?: readonly string[];
  readonly cap_drop?: readonly string[];
  readonly read_only?: boolean;
  readonly volumes?: readonly string[];
}

interface LintResult {
  readonly messages: readonly { readonly rule: string; readonly message: string }[];
}

export const composeText = textOf('docker/compose.yaml');

export const { services } = parse(composeText) as { readonly services: Readonly<Record<string, Service>> };

const LINTER = join(dirname(require.resolve('dclint/package.json')), 'bin', 'dclint.cjs');

/** The order of services and keys is that of importance, not that of the alphabet. */
const NOT_OURS = ['--disable-rule', 'service-keys-order', '--disable-rule', 'services-alphabetical-order'];

/** What a linter that knows the Compose specification has to say against a compose file. */
export function complaintsAbout(text: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'titolare-compose-'));
  const file = join(folder, 'compose.yaml');
  try {
    writeFileSync(file, text);
    const options = [file, '--formatter', 'json', ...NOT_OURS];
    const { stdout, stderr } = spawnSync(process.execPath, [LINTER, ...options], { encoding: 'utf8' });
    const results = JSON.parse(
      stdout || `[{"messages":[{"rule":"it broke","message":${JSON.stringify(stderr)}}]}]`,
    ) as LintResult[];
    return results.flatMap(({ messages }) => messages.map(({ rule, message }) => `${rule}: ${message}`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Puts values in the place of `${NAME}`, `${NAME:-otherwise}` and `${NAME:?why}`, as compose does. */
export function filledIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_, name: string, kind?: string, rest = '') => {
    const value = values[name];
    if (value) return value;
    if (kind === '?') throw new Error(`${name} is missing: ${rest}`);
    return rest;
  });
}
