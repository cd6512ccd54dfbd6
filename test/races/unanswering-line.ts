import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line to a mail server over which letters arrive, and the server's word that it has taken them doesn't come back. */
export interface UnansweringLine {
  readonly smtpUrl: string;
  close(): void;
}

const GO_ON_WITH_THE_LETTER = /^354 /m; // RFC 5321 §4.1.1.4

export async function openUnansweringLine(mailServerUrl: string): Promise<UnansweringLine> {
  const { hostname, port } = new URL(mailServerUrl);
  const ends: Socket[] = [];
  const line = createServer((caller) => {
    const server = connect(Number(port), hostname);
    ends.push(caller, server);
    ends.forEach((end) => end.on('error', () => undefined));
    caller.pipe(server);
    let isTaking = false;
    server.on('data', (answer) => {
      if (!isTaking) caller.write(answer);
      isTaking ||= GO_ON_WITH_THE_LETTER.test(answer.toString());
    });
  });
  line.listen(0, '127.0.0.1');
  await once(line, 'listening');
  return {
    smtpUrl: `smtp://127.0.0.1:${(line.address() as AddressInfo).port}`,
    close: () => {
      ends.forEach((end) => end.destroy());
      line.close();
    },
  };
}
