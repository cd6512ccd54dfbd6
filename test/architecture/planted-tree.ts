import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Contents by path, e.g. `{ 'src/holds/index.ts': "export * from './hold';" }`. */
export type Files = Readonly<Record<string, string>>;

/** A project folder like ours, outside ours, in which a rule is broken on purpose. Remove it with `uproot`. */
export function plant(files: Files): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'titolare-planted-')));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

export function uproot(root: string): void {
  rmSync(root, { recursive: true, force: true });
}
