import { Logger } from '@nestjs/common';
import { NestFastifyApplication } from '@nestjs/platform-fastify';
import fastifyStatic from '@fastify/static';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Translator } from '../i18n';
import { readPages } from './portal-pages';
import { ShownInboxes } from './shown-inboxes';

/** The pages of the portal, as in `web/src/config/paths.ts` and `web/src/features/inside/routes.tsx`. */
const PAGES = [
  '/activate',
  '/reset-password',
  '/unlock',
  '/not-me',
  '/forgotten-user-name',
  '/forgotten-password',
  '/reactivation',
  '/confirm-address',
  '/confirm-own-address',
  '/stop-owner-change',
  '/new-owner',
  '/home',
  '/collaborators',
  '/collaborators/:collaboratorId',
  '/security',
  '/invoices',
  '/policy',
  '/activity',
  '/support',
  '/support/accounts/:accountId',
  '/support/requests',
  '/support/approvals',
  '/support/billing',
  '/support/undelivered',
];

/** Where programs look for something, not people. */
const API = /^\/api(?:[/?]|$)/;

/** Stands in the built page where the nonce belongs, as in `web/vite.config.ts`. */
const NONCE = 'nonce-of-this-answer';

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
 * Serves the built portal: its pages, each answer with a nonce of its own and in the reader's language, and its files, whose names hold
 * their digests, so that they never change. A browser that looks for a page where there is none is told so by the portal; programs get
 * problem+json there. Where no portal was built the service runs all the same, and says so.
 *
 * @param inboxes of a demonstration
 */
export async function servePortal(app: NestFastifyApplication, inboxes: ShownInboxes): Promise<void> {
  const folder = portalFolder();
  if (!folder) {
    new Logger('portal').warn(
      'The portal is not built, so the links in letters lead nowhere: run "npm run build:web".',
    );
    return;
  }
  const pageAt = readPages(folder, inboxes);
  const translator = app.get(Translator);
  const pageWith = (status: number) => (request: FastifyRequest, reply: FastifyReply) => {
    const nonce = randomBytes(16).toString('base64');
    const language = translator.languageOf(request.headers['accept-language']);
    return reply
      .status(status)
      .headers({
        'content-type': 'text/html; charset=utf-8',
        'content-language': language,
        'content-security-policy': policyWith(nonce),
      })
      .send(pageAt(request.url, language).replaceAll(NONCE, nonce));
  };

  const http = app.getHttpAdapter().getInstance();
  const noSuchPage = pageWith(404);
  for (const path of ['/', ...PAGES, ...PAGES.map((page) => `${page}/`)]) http.get(path, pageWith(200));
  http.get('/*', (request, reply) => (looksForPage(request) ? noSuchPage(request, reply) : reply.callNotFound()));
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    decorateReply: false,
  });
}

function looksForPage({ url, headers }: FastifyRequest): boolean {
  return !API.test(url) && (headers.accept ?? '').includes('text/html');
}

/** Where the build has put the portal: `dist/web`, beside this file's own folder in `dist` or in `src`. */
function portalFolder(): string | undefined {
  for (let folder = __dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const built = join(folder, 'dist', 'web');
    if (existsSync(join(built, 'sign-in.it.html'))) return built;
  }
  return undefined;
}
