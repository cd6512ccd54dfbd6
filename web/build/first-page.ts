import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import { INBOXES } from '../src/features/demonstration/inboxes';
import { LANGUAGES } from '../src/lib/languages';

type Renderer = typeof import('../src/app/rendered');

const SOURCES = join(import.meta.dirname, '..', 'src', 'app');
const WORKSHOP = join(import.meta.dirname, '..', '..', 'dist', 'web-workshop');

/**
 * Makes the sign-in page so that its form comes with it, before the script: `sign-in.it.html` and the like, one for each language and
 * for whatever a demonstration shows. The server puts `address-of-mailbox` and `address-of-phone` right.
 */
export function firstPage(): Plugin {
  return {
    name: 'titolare:first-page',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('There is no index.html to put the form into.');
        const early = this.emitFile({ type: 'asset', name: 'early.js', source: await earlyScript() });
        const script = `<script src="/${this.getFileName(early)}"></script>`;
        const { renderedSignIn } = await renderer();
        for (const language of LANGUAGES)
          for (const shown of subsets(INBOXES)) {
            const inboxes = shown.map((name) => ({ name, url: `address-of-${name}` }));
            const form = withoutStyles(await renderedSignIn(language, inboxes));
            const source = String(page.source)
              .replace('<html lang="it"', `<html lang="${language}"`)
              .replace('<div id="root"></div>', (root) => `${root}<template>${form}</template>${script}`);
            this.emitFile({ type: 'asset', fileName: ['sign-in', language, ...shown, 'html'].join('.'), source });
          }
      },
    },
  };
}

/** None of them, each of them, all of them. */
function subsets<T>(all: readonly T[]): T[][] {
  return all.reduce<T[][]>((known, next) => [...known, ...known.map((one) => [...one, next])], [[]]);
}

/** The content security policy forbids them, so they wait for `early.ts` under another name. */
function withoutStyles(html: string): string {
  return html.replaceAll(' style="', ' data-looks="');
}

async function earlyScript(): Promise<string> {
  const entry = join(SOURCES, 'early.ts');
  const built = await build(apart({ write: false, lib: { entry, formats: ['iife'], name: 'early' } }));
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('early.ts was not built.');
  return first.output[0].code;
}

async function renderer(): Promise<Renderer> {
  const rolldownOptions = { output: { format: 'cjs', entryFileNames: 'rendered.cjs' } } as const;
  await build(apart({ ssr: join(SOURCES, 'rendered.tsx'), outDir: WORKSHOP, rolldownOptions }));
  try {
    return createRequire(import.meta.url)(join(WORKSHOP, 'rendered.cjs')) as Renderer;
  } finally {
    rmSync(WORKSHOP, { recursive: true });
  }
}

/** A build beside the one of the portal. */
function apart(options: InlineConfig['build']): InlineConfig {
  return {
    root: join(SOURCES, '..', '..'),
    configFile: false,
    logLevel: 'error',
    build: { assetsInlineLimit: 0, ...options },
  };
}
