// Writes docs/openapi.json from the built server, without starting anything: the portal's client is generated from it.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { format } from 'prettier';
import { inProject } from './parts/project.mjs';

const require = createRequire(import.meta.url);
const { NestFactory } = require('@nestjs/core');
const { FastifyAdapter } = require('@nestjs/platform-fastify');
const { AppModule } = require('../dist/src/app.module.js');
const { readSettings } = require('../dist/src/platform/config/index.js');
const { putBelowPrefix } = require('../dist/src/platform/http/index.js');
const { apiDescription } = require('../dist/src/start-up/index.js');

const app = await NestFactory.create(AppModule.with(readSettings({})), new FastifyAdapter(), {
  preview: true,
  logger: false,
});
putBelowPrefix(app);
const description = await format(JSON.stringify(apiDescription(app)), { parser: 'json', printWidth: 120 });
writeFileSync(inProject('docs', 'openapi.json'), description);
process.exit(0);
