import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPhone, type EmbeddedPhone } from '../../src/sms';
import { post } from './provider-client';

const folder = mkdtempSync(join(tmpdir(), 'titolare-embedded-phone-'));
let phone: EmbeddedPhone;

beforeEach(async () => {
  phone = await startEmbeddedPhone({ folder, port: 0, mailboxUrl: 'http://localhost:8025' });
});

afterEach(() => phone.stop());
afterAll(() => rmSync(folder, { recursive: true }));

const text = (To: string, Body: string, From = 'Titolare', authorization?: string) =>
  post(phone.smsUrl, { To, From, Body }, authorization);

const get = (path: string, headers: Record<string, string> = {}) => fetch(phone.url + path, { headers });
const listed = async (query = '') => (await (await get(`/api/messages${query}`)).json()) as Record<string, unknown>[];

/** `fetch` lets nobody choose the name that is asked for. */
async function statusFor(host: string): Promise<number | undefined> {
  const [response] = await once(request({ port: phone.port, host: '127.0.0.1', headers: { host } }).end(), 'response');
  response.resume();
  return response.statusCode;
}

describe('The embedded phone', () => {
  it('takes a message as the provider would, and tells programs what arrived, the newest first', async () => {
    const taken = await text('+393401234567', 'first');
    expect(taken.status).toBe(201);
    expect(await taken.json()).toEqual({
      sid: expect.stringMatching(/^SM[0-9a-f]{32}$/),
      status: 'queued',
      to: '+393401234567',
      from: 'Titolare',
      body: 'first',
    });
    await text('+393407654321', 'second');

    const all = await listed();
    expect(all.map(({ to, text: says }) => [to, says])).toEqual([
      ['+393407654321', 'second'],
      ['+393401234567', 'first'],
    ]);
    expect(all[0]).toEqual({
      id: expect.any(String),
      to: '+393407654321',
      from: 'Titolare',
      text: 'second',
      date: expect.stringMatching(/^\d{4}-.*Z$/),
    });
    expect(await listed('?to=+39 340 1234567')).toEqual([all[1]]);
  });

  it('still has the messages when it is started again', async () => {
    const before = await listed();
    expect(before).toHaveLength(2);
    await phone.stop();
    phone = await startEmbeddedPhone({ folder, port: 0 });
    expect(await listed()).toEqual(before);
  });

  it.each([
    ['a number', { to: '' }, 21604],
    ['a number in E.164', { to: '340 1234567' }, 21211],
    ['a sender', { from: '' }, 21603],
    ['a text', { body: '' }, 21602],
    ['a text of at most 1600 characters', { body: 'x'.repeat(1601) }, 21617],
  ])('refuses a message without %s', async (_what, given, code) => {
    const { to, body, from } = { to: '+393401234567', body: 'text', from: 'Titolare', ...given };
    const refusal = await text(to, body, from);
    expect(refusal.status).toBe(400);
    expect(await refusal.json()).toMatchObject({ code, status: 400, message: expect.any(String) });
  });

  it('takes nothing from whoever doesn’t know the secret, which is another at each start', async () => {
    const before = phone.smsUrl;
    const refusal = await text('+393401234567', 'forged', 'Titolare', `Basic ${btoa('phone:guessed')}`);
    expect(refusal.status).toBe(401);
    expect(await refusal.json()).toMatchObject({ code: 20003 });
    await phone.stop();
    phone = await startEmbeddedPhone({ folder, port: 0 });
    expect(new URL(phone.smsUrl).password).not.toBe(new URL(before).password);
  });

  it('speaks the language of whoever looks, and leads to the mailbox', async () => {
    const italian = await (await get('/')).text();
    expect(italian).toContain('Telefono di prova');
    expect(italian).toContain('<a href="http://localhost:8025">Casella di prova</a>');
    const english = await (await get('/', { 'accept-language': 'en-GB,it;q=0.5' })).text();
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('Test phone');
  });

  it('shows the messages to one number, and takes what stands in them for text', async () => {
    await text('+4915123456789', '<script>alert(1)</script>');
    const page = await get('/?to=4915123');
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self';/);
    const shown = await page.text();
    expect(shown).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(shown).not.toContain('+393401234567');
    expect((await get('/nothing')).status).toBe(404);
  });

  it('answers to nobody who asks by another name', async () => {
    expect(await statusFor(`localhost:${phone.port}`)).toBe(200);
    expect(await statusFor('eve.example.it')).toBe(403);
  });

  it('keeps five hundred messages, and lets the oldest go', async () => {
    await fetch(`${phone.url}/api/messages`, { method: 'DELETE' });
    expect(readdirSync(folder)).toEqual([]);
    for (let number = 1; number <= 500; number++) {
      const message = { to: '+393401234567', from: 'Titolare', text: String(number), date: new Date(0) };
      writeFileSync(join(folder, `${String(number).padStart(4, '0')}.json`), JSON.stringify(message));
    }
    await phone.stop();
    phone = await startEmbeddedPhone({ folder, port: 0 });
    await text('+393401234567', 'the newest');
    const messages = await listed();
    expect([messages.length, messages[0]?.['text'], messages.at(-1)?.['id']]).toEqual([500, 'the newest', '0002']);
  });
});

describe('In one sentence, the embedded phone', () => {
  it('says that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(startEmbeddedPhone({ folder, port })).rejects.toMatchObject({
      fault: 'port-taken',
      message: `Port ${port} on 127.0.0.1 is taken by another program: free it, or name another for the phone.`,
    });
    other.close();
  });

  it('says that its folder cannot be used', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    await expect(startEmbeddedPhone({ folder: join(file, 'phone'), port: 0 })).rejects.toMatchObject({
      fault: 'folder-unusable',
      message: `The folder of the phone ${file}/phone cannot be used (ENOTDIR: not a directory): make it writable for this account, or name another.`,
    });
  });
});
