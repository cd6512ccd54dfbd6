import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { openSmsOffice, someone, type SmsOffice } from './sms-office';

type Answer = (response: ServerResponse) => unknown;

/** A gateway that says whatever a test wants. */
class OddGateway {
  readonly calls: { readonly request: IncomingMessage; readonly body: string }[] = [];
  answer: Answer = (response) => response.writeHead(201).end('{"sid":"SM1","status":"queued"}');
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      void buffer(request).then((body) => {
        this.calls.push({ request, body: body.toString() });
        this.answer(response);
      });
    });
  }

  async open(port = 0): Promise<number> {
    this.server.listen(port, '127.0.0.1');
    await once(this.server, 'listening');
    return (this.server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }
}

let gateway: OddGateway;
let office: SmsOffice;

beforeAll(async () => {
  gateway = new OddGateway();
  const port = await gateway.open();
  office = await openSmsOffice({ SMS_URL: `http://AC%2F1:s%3Acret@127.0.0.1:${port}/sms/` });
});

afterAll(async () => {
  await office.close();
  await gateway.close();
});

const outcomeOf = async (answer: Answer, state: 'sent' | 'delayed' | 'failed') => {
  gateway.answer = answer;
  const anna = someone();
  return office.stateWhen(anna, await office.send(anna), state);
};

describe('The gateway', () => {
  it('is asked in the form that it understands, by an account that proves itself', async () => {
    gateway.answer = (response) => response.writeHead(201).end('{"sid":"SM1","status":"queued"}');
    const anna = someone();
    const { gatewayAnswer } = await office.stateWhen(anna, await office.send(anna, { code: 'à&+=é' }), 'sent');
    expect(gatewayAnswer).toBe('201 queued SM1');

    const { request, body } = gateway.calls.at(-1)!;
    expect(`${request.method} ${request.url}`).toBe('POST /sms/2010-04-01/Accounts/AC%2F1/Messages.json');
    expect(request.headers).toMatchObject({
      'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
      authorization: `Basic ${Buffer.from('AC/1:s:cret').toString('base64')}`,
    });
    expect(Object.fromEntries(new URLSearchParams(body))).toEqual({
      To: anna.number,
      From: 'Titolare',
      Body: 'Il tuo codice: à&+=é',
    });
  });

  it('that leads elsewhere is not followed: nobody else gets the message', async () => {
    const before = gateway.calls.length;
    const { gatewayAnswer } = await outcomeOf(
      (response) => response.writeHead(307, { location: '/elsewhere' }).end(),
      'delayed',
    );
    expect(gatewayAnswer).toBe('307');
    expect(gateway.calls).toHaveLength(before + 1);
  });

  it('that answers with a page says nothing but its status', async () => {
    const { gatewayAnswer } = await outcomeOf(
      (response) => response.writeHead(502).end('<h1>Bad gateway</h1>'),
      'delayed',
    );
    expect(gatewayAnswer).toBe('502');
  });

  it.each(['null', '[]', '"sid"', '{"sid":{"a":1},"status":[]}', ''])(
    'that has taken a message and says %s, has taken it',
    async (words) => {
      expect((await outcomeOf((response) => response.writeHead(201).end(words), 'sent')).gatewayAnswer).toBe('201');
    },
  );

  it('that never stops talking is not listened to for ever', async () => {
    let heard = 0;
    const { attempts } = await outcomeOf((response) => {
      const talk = () => {
        while (!response.destroyed && response.write(Buffer.alloc(16 * 1024, ' '))) heard += 16 * 1024;
      };
      response.writeHead(201).on('drain', talk);
      talk();
    }, 'sent');
    expect(attempts).toBe(1);
    expect(heard).toBeLessThan(64 * 1024 * 1024);
  });

  it('that hangs up amid its answer is asked again', async () => {
    const { gatewayAnswer } = await outcomeOf((response) => {
      response.writeHead(201, { 'content-length': '100' }).write('{"sid"');
      response.socket?.end();
    }, 'delayed');
    expect(gatewayAnswer).toMatch(/^(UND_ERR_SOCKET|ECONNRESET|terminated)$/);
  });
});

describe('A gateway that takes its time', () => {
  it('keeps no transaction open, and is asked again when it goes away', async () => {
    const sockets: Socket[] = [];
    let asked: () => void = () => undefined;
    const called = new Promise<void>((resolve) => (asked = resolve));
    gateway.answer = ({ socket }) => {
      if (socket) sockets.push(socket);
      asked();
    };
    const anna = someone();
    const id = await office.send(anna);
    await called;
    const idle = await office.sql(
      "select query from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'",
    );
    expect(idle).toEqual([]);

    sockets.forEach((socket) => socket.destroy());
    expect(await office.stateWhen(anna, id, 'delayed')).toMatchObject({ attempts: 1, sentAt: null });
  });
});

describe('A gateway that is dead', () => {
  it('loses nothing: all that waits goes out once it is back', async () => {
    const dead = new OddGateway();
    const port = await dead.open();
    await dead.close();
    const away = await openSmsOffice({ SMS_URL: `http://account:secret@127.0.0.1:${port}` });
    const people = Array.from({ length: 6 }, () => someone());
    const ids = await Promise.all(people.map((each) => away.send(each)));
    for (const [index, each] of people.entries()) {
      const { gatewayAnswer } = await away.stateWhen(each, ids[index]!, 'delayed');
      expect(gatewayAnswer).toBe('ECONNREFUSED');
    }

    const back = new OddGateway();
    await back.open(port);
    await away.hurry();
    for (const [index, each] of people.entries()) await away.stateWhen(each, ids[index]!, 'sent');
    const numbers = back.calls.map(({ body }) => new URLSearchParams(body).get('To'));
    expect(numbers.sort()).toEqual(people.map(({ number }) => number).sort());
    await away.close();
    await back.close();
  });
});
