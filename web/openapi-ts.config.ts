import { defineConfig } from '@hey-api/openapi-ts';

/** The client is generated from the committed description of the API: `npm run api:client`. */
export default defineConfig({
  input: './docs/openapi.json',
  output: { path: process.env.API_CLIENT ?? 'web/src/api/generated', module: { extension: null } },
  plugins: [
    { name: '@hey-api/client-fetch', baseUrl: false, throwOnError: true },
    '@hey-api/typescript',
    { name: '@hey-api/sdk', responseStyle: 'data' },
  ],
});
