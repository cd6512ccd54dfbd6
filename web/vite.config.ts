import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compiledAtOnce } from './build/compiled-at-once';
import { firstPage } from './build/first-page';
import { isInitial } from './build/initial-modules';
import { precompressed } from './build/precompressed';
import { themeVariables } from './build/theme-variables';

/** Libraries whose one door leads to everything that they have, of which each page takes a little. */
const BARRELS = /node_modules\/@(mantine|floating-ui)\//;

export default defineConfig({
  plugins: [react(), themeVariables(), firstPage(), compiledAtOnce(), precompressed()],
  // The server puts a fresh nonce in the place of this word into every page that it sends.
  html: { cspNonce: 'nonce-of-this-answer' },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // Nothing is inlined as data: the content security policy allows none.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // making the first page and compressing take their time
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            {
              debugName: 'portal',
              name: (id, modules) => (!BARRELS.test(id) && isInitial(id, modules) ? 'portal' : null),
            },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': 'http://localhost:3000' } },
});
