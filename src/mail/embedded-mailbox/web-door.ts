import { createServer, IncomingMessage, Server } from 'node:http';
import { LetterFolder } from './letter-folder';
import { Answer, answerTo } from './web-routes';

/** A page of somebody else's whose name has come to mean this machine must not read the letters. */
const OWN_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/** Our own pages load nothing but their style sheet and the letter in its frame. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

/** The pages of the mailbox, and the same as JSON under `/api/letters`. Only this machine is answered. */
export function webDoor(letters: LetterFolder): Server {
  return createServer((request, response) => {
    handle(request, letters)
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

async function handle(request: IncomingMessage, letters: LetterFolder): Promise<Answer> {
  const address = `http://${request.headers.host}${request.url}`;
  if (!URL.canParse(address) || !OWN_NAMES.includes(new URL(address).hostname)) {
    return { status: 403, type: 'text/plain', body: 'The mailbox answers to the name localhost only.\n' };
  }
  const { pathname, searchParams } = new URL(address);
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  return answerTo({
    route: `${method} ${pathname}`,
    query: searchParams,
    acceptLanguage: request.headers['accept-language'],
    letters,
  });
}
