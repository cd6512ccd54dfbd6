import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { BillingPage, demonstrate, startBillingPage } from '../../src/demonstration';
import { PASSWORD } from '../../src/demonstration/people';
import { Caller, startApplication, TestApplication } from '../support/application';
import type { Json } from '../support/json';

const README = readFileSync(join(__dirname, '..', '..', 'README.md'), 'utf8');

let application: TestApplication;
let billing: BillingPage;

beforeAll(async () => {
  billing = await startBillingPage(0);
  application = await startApplication({ BILLING_WEBHOOK_SECRETS: [billing.secret] });
  billing.tell(application.url);
  await demonstrate(application.app, billing);
});
afterAll(async () => {
  await application.stop();
  await billing.stop();
});

describe('The billing page of the demonstration', () => {
  it('pays an invoice that holds its customer, over a signed webhook, and the session is a full one again', async () => {
    const principal = new Caller(application.url);
    await principal.signIn('officina', PASSWORD);
    const { body } = await principal.get('/invoices');
    expect(body.items.map(({ state }: { state: string }) => state)).toEqual(['overdue', 'overdue', 'open']);
    const restriction = async () => (await principal.get('/sessions/current')).body.restrictedTo;
    expect(await restriction()).toBe('pay_invoices');

    const [{ payUrl }] = body.items;
    expect(await (await fetch(payUrl, { headers: { 'accept-language': 'en' } })).text()).toContain('€122.00');
    expect(await restriction()).toBe('pay_invoices');
    const paid = await fetch(payUrl, { method: 'POST', headers: { 'accept-language': 'en' } });
    expect(await paid.text()).toContain('Access is back within seconds');
    expect(await restriction()).toBeNull();
    expect((await fetch(`${billing.url}/invoices/none`)).status).toBe(404);
  });
});

describe('The tour of the README', () => {
  it('holds, command by command, against the running service with the mails that it really sent', async () => {
    const answers = await run(tour());

    const [list, preview, reset, access, refusedSignIn, link, chosen, usedAgain, signedIn, ...others] = answers;
    const [asked, chosenByPhone, audit] = others;
    expect(list.items.map(({ displayName }: { displayName: string }) => displayName)).toEqual([
      'Anna Rossi',
      'Bruno Ferri',
      'Chiara Neri',
      'Dario Villa',
      'Elena Conti',
    ]);
    expect(list.items.map(({ state }: { state: { code: string } }) => state.code)).toEqual([
      'active',
      'awaiting_activation',
      'suspended',
      'disabled',
      'active',
    ]);
    expect(preview).toMatchObject({ sessionsThatEnd: 0, mailProgramsThatStop: ['info@acme.example'] });
    expect(reset.state.code).toBe('suspended');
    expect(access.holds).toMatchObject([{ kind: 'reset_pending', nextStep: { code: 'resend_mail' } }]);
    expect(refusedSignIn.code).toBe('authentication/wrong-credentials');
    expect(link).toMatchObject({ userName: 'anna/acme', purpose: 'reset' });
    expect(chosen).toEqual({ userName: 'anna/acme', stillHeld: false });
    expect(usedAgain.code).toBe('challenges/link-used');
    expect(signedIn.account.userName).toBe('anna/acme');
    expect(asked.outcome).toBe('sent');
    expect(chosenByPhone).toEqual({ userName: 'verdi', stillHeld: false });
    expect(audit.items).toHaveLength(5);
  });
});

/** The commands between the two marks, pointed at the service under test. */
function tour(): string {
  const [, commands = ''] = /<!-- tour -->\s*```sh\n([\s\S]*?)```\s*<!-- end of tour -->/.exec(README) ?? [];
  return commands
    .replaceAll('http://localhost:3000', application.url)
    .replaceAll('http://localhost:8025', application.mailbox.url)
    .replaceAll('http://localhost:8026', application.phone.url);
}

/** Runs the commands as somebody would who pastes them. @returns the JSON answers that they print, in their order */
async function run(commands: string): Promise<Json[]> {
  const { stdout } = await promisify(execFile)('bash', [
    '-euo',
    'pipefail',
    '-c',
    commands.replaceAll(/^((?:curl|post) .*)$/gm, '$1; echo'),
  ]);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
