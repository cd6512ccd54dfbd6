import { startApplication, TestApplication } from '../support/application';
import { MailedLinks } from './mailed-links';

let application: TestApplication;

beforeAll(async () => {
  application = await startApplication();
});
afterAll(() => application.stop());

/** The whole answer: one that nobody reads keeps its connection busy. */
async function whole(answer: Response): Promise<Response> {
  const body = await answer.arrayBuffer();
  return new Response(body, answer);
}

const get = async (path: string, headers: Record<string, string> = {}) =>
  whole(await fetch(`${application.url}${path}`, { headers }));
const policyOf = ({ headers }: Response) => headers.get('content-security-policy') ?? '';

async function assetOf(kind: 'js' | 'css'): Promise<string> {
  const page = await (await get('/activate')).text();
  return new RegExp(`/assets/[^"]+\\.${kind}`).exec(page)?.[0] ?? 'none';
}

describe('The pages of the portal', () => {
  it.each(['/', '/activate', '/reset-password', '/not-me', '/activate/', '/collaborators/anna', '/support/requests'])(
    'are served at %s',
    async (path) => {
      const page = await get(path);
      expect(page.status).toBe(200);
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(page.headers.get('cache-control')).toBe('no-store');
      expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    },
  );

  const OF_BROWSERS = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'accept-language': 'it' };

  it.each(['/elsewhere', '/activated', '/index.html', '/security/elsewhere', '/collaborators/anna/elsewhere'])(
    'tell browsers that there is none at %s',
    async (path) => {
      const page = await get(path, OF_BROWSERS);
      expect(page.status).toBe(404);
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(page.headers.get('cache-control')).toBe('no-store');
      expect(policyOf(page)).toMatch(/script-src 'self'; style-src 'self' 'nonce-/);
      expect(await page.text()).toContain('<html lang="it">');
    },
  );

  it.each(['/api', '/api/v1/elsewhere', '/api?from=elsewhere'])('leave the API alone, as %s', async (path) => {
    const answer = await get(path, OF_BROWSERS);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: 'platform/no-such-route' });
  });

  it('leave no answer of the API to caches, however its address is spelt', async () => {
    const answer = await get('/%61pi/v1/sessions/current');
    expect(answer.status).toBe(401);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    '/elsewhere',
    '/security/elsewhere',
    '/assets/elsewhere.js',
    '/assets/',
    '/index.html',
    '/assets/../index.html',
  ])('tell programs that there is nothing at %s', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toMatchObject({ code: 'platform/no-such-route' });
  });

  it('allow scripts of ours only, and styles of ours or with a nonce that no other answer has', async () => {
    const [first, second] = [await get('/activate'), await get('/activate')];
    expect(policyOf(first)).toMatch(/default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[^']{20,}';/);
    expect(policyOf(first)).toContain("frame-ancestors 'none'");
    expect(policyOf(first)).not.toContain('unsafe');
    expect(policyOf(first)).not.toBe(policyOf(second));

    const nonce = /'nonce-([^']+)'/.exec(policyOf(first))![1]!;
    const page = await first.text();
    expect(page).toContain(`nonce="${nonce}"`);
    expect(page).not.toMatch(/<style|style="|<script(?![^>]* src=)/);
  });

  it('are in the language that the browser asks for', async () => {
    expect(await (await get('/', { 'accept-language': 'en-US,en;q=0.9' })).text()).toContain('<html lang="en">');
    expect(await (await get('/', { 'accept-language': 'de,it;q=0.5' })).text()).toContain('<html lang="it">');
  });

  it('come with the form at the front door, in that language too, and nowhere else', async () => {
    const frontDoor = await (await get('/?from=elsewhere', { 'accept-language': 'it' })).text();
    expect(frontDoor).toContain('Nome utente');
    expect(frontDoor).not.toMatch(/<style| style="|<script(?![^>]* src=)|address-of-/);
    expect(await (await get('/unlock')).text()).not.toContain('<template');
  });

  it('lead to no mailbox where letters leave the machine', async () => {
    expect(await (await get('/')).text()).not.toContain('titolare-mailbox');
  });

  it('have files that may be kept for ever and come compressed', async () => {
    for (const kind of ['js', 'css'] as const) {
      const file = await get(await assetOf(kind), { 'accept-encoding': 'br' });
      expect(file.status).toBe(200);
      expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(file.headers.get('content-encoding')).toBe('br');
    }
  });

  it('need less than 120 kB of script over the line', async () => {
    const page = await (await get('/')).text();
    const scripts = page.match(/\/assets\/[^"]+\.js/g) ?? [];
    const files = await Promise.all(scripts.map((script) => get(script, { 'accept-encoding': 'br' })));
    const bytes = files.map(({ headers }) => Number(headers.get('content-length')));
    expect(bytes.length).toBeGreaterThan(0);
    expect(bytes.reduce((sum, each) => sum + each)).toBeLessThan(120_000);
  });

  it('change nothing by being opened, however often and by whomever: the link still works', async () => {
    const links = await MailedLinks.of(application);
    const bruno = await links.invite();
    const link = await links.linkTo(bruno, /Activate/);
    for (let time = 0; time < 20; time++) {
      await whole(await fetch(link, { method: time % 2 === 0 ? 'GET' : 'HEAD' }));
    }
    const [token, password] = [link.split('#')[1], 'un nuovo inizio per tutti'];
    expect(await application.anyone.post('/passwords', { purpose: 'activation', token, password })).toMatchObject({
      status: 201,
    });
  });
});
