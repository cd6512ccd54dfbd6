import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { startEmbeddedMailbox, type EmbeddedMailbox } from '../../src/mail';

const folder = mkdtempSync(join(tmpdir(), 'titolare-embedded-mailbox-'));
let mailbox: EmbeddedMailbox;

beforeEach(async () => {
  mailbox = await startEmbeddedMailbox({ folder, httpPort: 0 });
});

afterEach(() => mailbox.stop());
afterAll(() => rmSync(folder, { recursive: true }));

async function post(to: string, subject: string, html = '<html><head></head><body>Hello</body></html>'): Promise<void> {
  const sender = createTransport(mailbox.smtpUrl);
  const text = `Open https://account.example.it/reset#${subject}.`;
  await sender.sendMail({ from: 'test@example.it', to, subject, text, html });
}

const get = (path: string, headers: Record<string, string> = {}) => fetch(mailbox.url + path, { headers });
const listed = async (query = '') => (await (await get(`/api/letters${query}`)).json()) as Record<string, unknown>[];

/** `fetch` lets nobody choose the name that is asked for. */
async function statusFor(host: string): Promise<number | undefined> {
  const [response] = await once(
    request({ port: mailbox.port, host: '127.0.0.1', headers: { host } }).end(),
    'response',
  );
  response.resume();
  return response.statusCode;
}

describe('The embedded mailbox', () => {
  it('tells programs what arrived, the newest first, and for whom', async () => {
    await post('anna@example.it', 'first');
    await post('bob@example.it', 'second');

    const all = await listed();
    expect(all.map(({ to, subject }) => [to, subject])).toEqual([
      ['bob@example.it', 'second'],
      ['anna@example.it', 'first'],
    ]);
    expect(await listed('?to=ANNA@example.it')).toEqual([all[1]]);
    expect(all[1]).toMatchObject({ links: ['https://account.example.it/reset#first'] });

    const one = await (await get(`/api/letters/${String(all[1]?.['id'])}`)).json();
    expect(one).toEqual({
      ...all[1],
      text: 'Open https://account.example.it/reset#first.',
      html: '<html><head></head><body>Hello</body></html>',
    });
    expect((await get('/api/letters/nothing')).status).toBe(404);
  });

  it('still has the letters when it is started again', async () => {
    const before = await listed();
    expect(before).toHaveLength(2);
    await mailbox.stop();
    mailbox = await startEmbeddedMailbox({ folder, httpPort: 0 });
    expect(await listed()).toEqual(before);
  });

  it('speaks the language of whoever looks', async () => {
    expect(await (await get('/')).text()).toContain('Casella di prova');
    const english = await (await get('/', { 'accept-language': 'en-GB,it;q=0.5' })).text();
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('Test mailbox');
  });

  it('finds the letters to one recipient', async () => {
    const page = await (await get('/?to=bob')).text();
    expect(page).toContain('bob@example.it');
    expect(page).not.toContain('anna@example.it');
  });

  it('shows a letter in a frame where it can run nothing and load nothing', async () => {
    const evil = '<html><head></head><body><script>parent.location = "https://eve.example.it"</script></body></html>';
    await post('anna@example.it', '<b>bold</b>', evil);
    const [{ id } = { id: '' }] = await listed();

    const page = await (await get(`/letters/${String(id)}`)).text();
    expect(page).toContain('&lt;b&gt;bold&lt;/b&gt;');
    expect(page).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
    expect(page).not.toContain('eve.example.it');

    const framed = await get(`/letters/${String(id)}/html`);
    const policy = framed.headers.get('content-security-policy');
    expect(policy).toMatch(/default-src 'none'.*sandbox allow-popups allow-popups-to-escape-sandbox$/);
    expect(policy).not.toContain('script');
    expect(await framed.text()).toContain('<base target="_blank">');

    const asText = await (await get(`/letters/${String(id)}?as=text`)).text();
    expect(asText).toContain('<pre tabindex="0">Open https://account.example.it/reset#');
    expect(asText).not.toContain('<iframe');
  });

  it('answers to nobody who asks by another name', async () => {
    expect(await statusFor(`localhost:${mailbox.port}`)).toBe(200);
    expect(await statusFor('eve.example.it')).toBe(403);
  });

  it('keeps five hundred letters, and lets the oldest go', async () => {
    await fetch(`${mailbox.url}/api/letters`, { method: 'DELETE' });
    expect(readdirSync(folder)).toEqual([]);
    for (let number = 1; number <= 500; number++) {
      writeFileSync(
        join(folder, `${String(number).padStart(4, '0')}.eml`),
        `Delivered-To: anna@example.it\r\n\r\n${number}`,
      );
    }
    await mailbox.stop();
    mailbox = await startEmbeddedMailbox({ folder, httpPort: 0 });
    await post('bob@example.it', 'the newest');

    expect(readdirSync(folder)).toHaveLength(500);
    const letters = await listed();
    expect(letters).toHaveLength(500);
    expect([letters[0]?.['subject'], letters.at(-1)?.['id']]).toEqual(['the newest', '0002']);
  });
});

describe('In one sentence, the embedded mailbox', () => {
  it('says that the port is taken, and leaves nothing behind', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const refusal = {
      fault: 'port-taken',
      message: `Port ${port} on 127.0.0.1 is taken by another program: free it, or name another for the mailbox.`,
    };
    await expect(startEmbeddedMailbox({ folder, httpPort: port })).rejects.toMatchObject(refusal);
    await expect(startEmbeddedMailbox({ folder, httpPort: 0, smtpPort: port })).rejects.toMatchObject(refusal);
    other.close();
  });

  it('says that its folder cannot be used', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    await expect(startEmbeddedMailbox({ folder: join(file, 'mailbox'), httpPort: 0 })).rejects.toMatchObject({
      fault: 'folder-unusable',
      message: `The folder of the mailbox ${file}/mailbox cannot be used (ENOTDIR: not a directory): make it writable for this account, or name another.`,
    });
  });
});
