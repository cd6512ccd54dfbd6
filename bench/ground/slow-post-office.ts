/** Takes every letter (SMTP) and every text message (HTTP), each after as many milliseconds as it was told last, and forgets them. */
import { once } from 'node:events';
import { createServer, Server } from 'node:http';
import { AddressInfo, Server as NetServer } from 'node:net';
import { parentPort } from 'node:worker_threads';
import { SMTPServer } from 'smtp-server';

let milliseconds = 0;
parentPort?.on('message', (told: number) => (milliseconds = told));

const mailServer = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  disableReverseLookup: true,
  onData: (letter, _session, done) => {
    letter.resume();
    letter.on('end', () => setTimeout(done, milliseconds));
  },
});

const gateway: Server = createServer((message, answer) => {
  message.resume();
  const taken = JSON.stringify({ sid: 'SM1', status: 'queued' });
  setTimeout(() => answer.writeHead(201, { 'content-type': 'application/json' }).end(taken), milliseconds);
});

async function portOf(server: NetServer): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

void Promise.all([portOf(mailServer.server), portOf(gateway)]).then(([smtpPort, smsPort]) =>
  parentPort?.postMessage({ smtpPort, smsPort }),
);
