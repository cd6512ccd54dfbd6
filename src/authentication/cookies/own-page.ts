import type { FastifyRequest } from 'fastify';

/** With it a client says that it means the cookies. No form and no link can send it, and other origins aren't allowed to. */
const TRANSPORT = 'session-transport';

/** Whether the client is a browser that has its session in a cookie, or wants it there. */
export function asksForCookie({ headers }: FastifyRequest): boolean {
  return headers[TRANSPORT] === 'cookie';
}

/**
 * Whether a request comes from a page of this very origin: the browser says so itself (Fetch Metadata), or, an older one, names the
 * origin of the page. Whoever isn't a browser can claim it, and has no one else's cookies.
 *
 * @param origin ours, as people reach it
 */
export function isFromOwnPage(request: FastifyRequest, origin: string): boolean {
  const { 'sec-fetch-site': site, origin: pageOrigin, host } = request.headers;
  if (!asksForCookie(request)) return false;
  if (site !== undefined) return site === 'same-origin';
  if (pageOrigin === undefined || !URL.canParse(pageOrigin)) return false;
  return pageOrigin === origin || new URL(pageOrigin).host === host;
}
