import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A line to a server that the test can cut, in the two ways in which servers are away. Each change hangs up on those who talk. */
export interface SwitchedLine {
  /** of the server, over this line */
  readonly url: string;
  /** Whoever calls is let in, and hears nothing. */
  goSilent(): Promise<void>;
  /** Nobody is let in. */
  refuse(): Promise<void>;
  /** The server is there again. */
  restore(): Promise<void>;
  /** Somebody has called since it went silent, and is waiting for a word. */
  isWaitedFor(): Promise<void>;
  close(): Promise<void>;
}

/** @param serverUrl with a port, e.g. `smtp://127.0.0.1:2525` */
export async function openSwitchedLine(serverUrl: string): Promise<SwitchedLine> {
  const target = new URL(serverUrl);
  const talking = new Set<Socket>();
  let isSilent = false;
  let call: Promise<unknown> = Promise.resolve();
  const line = createServer((caller) => {
    keep(talking, caller);
    if (isSilent) return;
    caller.pipe(keep(talking, connect(Number(target.port), target.hostname))).pipe(caller);
  });
  const port = await listening(line, 0);
  const refuse = async () => {
    talking.forEach((socket) => socket.destroy());
    if (!line.listening) return;
    line.close();
    await once(line, 'close');
  };
  const answer = async (silently: boolean) => {
    await refuse();
    isSilent = silently;
    call = once(line, 'connection');
    await listening(line, port);
  };
  return {
    url: Object.assign(new URL(serverUrl), { port: String(port) }).href.replace(/\/$/, ''),
    goSilent: () => answer(true),
    refuse,
    restore: () => answer(false),
    isWaitedFor: async () => void (await call),
    close: refuse,
  };
}

function keep(talking: Set<Socket>, socket: Socket): Socket {
  talking.add(socket);
  return socket.on('error', () => undefined).on('close', () => talking.delete(socket));
}

async function listening(line: Server, port: number): Promise<number> {
  line.listen(port, '127.0.0.1');
  await once(line, 'listening');
  return (line.address() as AddressInfo).port;
}
