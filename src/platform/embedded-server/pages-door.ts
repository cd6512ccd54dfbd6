import { readFileSync } from 'node:fs';
import { createServer, IncomingMessage, Server } from 'node:http';
import { join } from 'node:path';

export interface Question {
  /** method and path, e.g. `GET /letters/0197…` */
  readonly route: string;
  readonly query: URLSearchParams;
  readonly acceptLanguage: string | undefined;
  /** for those few who must know more of it */
  readonly request: IncomingMessage;
}

export interface Answer {
  /** default: 200 */
  readonly status?: number;
  readonly type: 'text/html' | 'text/css' | 'text/plain' | 'application/json';
  readonly body?: string;
  /** a Content-Security-Policy of its own */
  readonly policy?: string;
}

/** A page of somebody else's whose name has come to mean this machine must not read what is kept. */
const OWN_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/** Our own pages load nothing but their style sheets and what they frame. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

/** The looks that the pages of all embedded servers share. */
const stylesheet = readFileSync(join(__dirname, 'pages.css'), 'utf8');

/**
 * A web server that answers only this machine, with its pages' common looks at `/pages.css`.
 *
 * @param name what it is to people, e.g. `mailbox`
 */
export function pagesDoor(name: string, answerTo: (question: Question) => Promise<Answer>): Server {
  return createServer((request, response) => {
    handle(name, request, answerTo)
      .then(({ status = 200, type, body = '', policy = PAGE_POLICY }) => {
        response.writeHead(status, {
          'content-type': `${type}; charset=utf-8`,
          'content-security-policy': policy,
          'cache-control': 'no-store',
          'referrer-policy': 'no-referrer',
          'x-content-type-options': 'nosniff',
        });
        response.end(body);
      })
      .catch((error: Error) => response.destroy(error));
  });
}

async function handle(
  name: string,
  request: IncomingMessage,
  answerTo: (question: Question) => Promise<Answer>,
): Promise<Answer> {
  const address = `http://${request.headers.host}${request.url}`;
  if (!URL.canParse(address) || !OWN_NAMES.includes(new URL(address).hostname)) {
    return { status: 403, type: 'text/plain', body: `The ${name} answers to the name localhost only.\n` };
  }
  const { pathname, searchParams } = new URL(address);
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const route = `${method} ${pathname}`;
  if (route === 'GET /pages.css') return { type: 'text/css', body: stylesheet };
  return answerTo({ route, query: searchParams, acceptLanguage: request.headers['accept-language'], request });
}

/** Indented, a field a line, for those who read it with their eyes or with grep. */
export function json(value: unknown, status = 200): Answer {
  return { status, type: 'application/json', body: `${JSON.stringify(value, null, 2)}\n` };
}
