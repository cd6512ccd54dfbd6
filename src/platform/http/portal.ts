import { Logger } from '@nestjs/common';
import { NestFastifyApplication } from '@nestjs/platform-fastify';
import fastifyStatic from '@fastify/static';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Translator } from '../i18n';

/** The pages of the portal: `web/src/config/paths.ts`. What stands below one is answered by it, everything else is not the portal's. */
const PAGES = ['/activate', '/reset-password'];

const NONCE = 'nonce-of-this-answer';
const YEAR = 365 * 24 * 60 * 60 * 1_000;

const policyWith = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/**
 * Serves the built portal: its pages, each with a nonce of its own and in the reader's language, and its files, which have their
 * digest in their names and never change. Without a built portal the service runs all the same, and says so.
 */
export async function servePortal(app: NestFastifyApplication): Promise<void> {
  const folder = portalFolder();
  if (!folder) {
    new Logger('portal').warn('There is no portal to serve, so the links in letters lead nowhere: run "npm run build:web".');
    return;
  }
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const translator = app.get(Translator);
  const send = (request: FastifyRequest, reply: FastifyReply) => {
    const nonce = randomBytes(16).toString('base64');
    const language = translator.languageOf(request.headers['accept-language']);
    return reply
      .headers({
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policyWith(nonce),
        'content-language': language,
        'cache-control': 'no-store',
      })
      .send(page.replaceAll(NONCE, nonce).replace('lang="it"', `lang="${language}"`));
  };

  const http = app.getHttpAdapter().getInstance();
  for (const path of ['/', ...PAGES, ...PAGES.map((parent) => `${parent}/*`)]) http.get(path, send);
  await app.register(fastifyStatic, {
    root: folder,
    serve: false,
    });
}

/** Where the build has put the portal: `dist/web` of the folder that this file runs in, compiled or not. */
function portalFolder(): string | undefined {
  for (let folder = __dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, 'dist', 'web');
    if (existsSync(join(candidate, 'index.html'))) return candidate;
  }
  return undefined;
}
