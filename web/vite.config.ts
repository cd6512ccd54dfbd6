import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompressed } from './build/precompressed';

export default defineConfig({
  plugins: [react(), precompressed()],
  // The server puts a fresh nonce in the place of this word into every page that it sends.
  html: { cspNonce: 'nonce-of-this-answer' },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // Nothing is inlined as data: the content security policy allows none.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': 'http://localhost:3000' } },
});
