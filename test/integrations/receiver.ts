import { createServer, IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from 'node:http';
import { AddressInfo } from 'node:net';

export interface Delivery {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** How it answers a delivery. */
export type Manner = (response: ServerResponse) => void;

export const takes: Manner = (response) => response.writeHead(204).end();
export const MANNERS: Readonly<Record<string, Manner>> = {
  fails: (response) => response.writeHead(500).end('out of order'),
  'says nothing': () => undefined,
  'is gone': (response) => response.destroy(),
  'sends us elsewhere': (response) => response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end(),
};

/** A real HTTP server in the place of a billing system’s webhook. */
export class Receiver {
  readonly deliveries: Delivery[] = [];
  /** for each event by its text, else as one that takes it */
  manner: (body: string) => Manner = () => takes;

  private constructor(private readonly server: Server) {
    server.on('request', (request: IncomingMessage, response: ServerResponse) => void this.hear(request, response));
  }

  static async listening(): Promise<Receiver> {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return new Receiver(server);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/events`;
  }

  /** Those that have this in their text, in the order in which they came. */
  about(text: string): Delivery[] {
    return this.deliveries.filter(({ body }) => body.includes(text));
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  private async hear(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    this.deliveries.push({ headers: request.headers, body });
    this.manner(body)(response);
  }
}
