import type { FastifyReply, FastifyRequest } from 'fastify';

/** Our values are in base64url, so nothing has to be quoted or escaped. */
const VALUE = /^[\w-]{1,100}$/;

/**
 * Host-only, never sent along by other sites' requests but by following a link, and out of reach of scripts.
 *
 * @param isSecure whether the browser is to keep it to HTTPS; its name then begins with `__Host-` (RFC 6265bis §4.1.3.2), so that no
 * other host of the domain can set it
 */
export class Cookie {
  private readonly name: string;
  private readonly attributes: string;

  constructor(name: string, isSecure: boolean) {
    this.name = isSecure ? `__Host-${name}` : name;
    this.attributes = `Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
  }

  /** @returns undefined where the browser has none, or one that can't be ours */
  readFrom({ headers }: FastifyRequest): string | undefined {
    const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
    const value = pairs.find((pair) => pair.startsWith(`${this.name}=`))?.slice(this.name.length + 1);
    return value !== undefined && VALUE.test(value) ? value : undefined;
  }

  /** @param seconds for which the browser keeps it, at most; whether it is still good is told by the database */
  set(reply: FastifyReply, value: string, seconds: number): void {
    void reply.header('set-cookie', `${this.name}=${value}; Max-Age=${seconds}; ${this.attributes}`);
  }

  clear(reply: FastifyReply): void {
    this.set(reply, '', 0);
  }
}
