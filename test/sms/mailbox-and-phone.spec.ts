import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startEmbeddedMailbox, type EmbeddedMailbox } from '../../src/mail';
import { startEmbeddedPhone, type EmbeddedPhone } from '../../src/sms';
import { openBrowser, picture, visitor } from '../portal/browser';
import { accessibilityFaults } from '../portal/readers';
import { post } from './provider-client';

const folder = mkdtempSync(join(tmpdir(), 'titolare-mailbox-and-phone-'));
let browser: Browser;
let mailbox: EmbeddedMailbox;
let phone: EmbeddedPhone | undefined;

beforeAll(async () => {
  browser = await openBrowser();
  mailbox = await startEmbeddedMailbox({ folder: join(folder, 'mailbox'), httpPort: 0, phoneUrl: () => phone?.url });
  phone = await startEmbeddedPhone({ folder: join(folder, 'phone'), port: 0, mailboxUrl: mailbox.url });
  const From = 'Titolare';
  await post(phone.smsUrl, { To: '+393401234567', From, Body: 'Il tuo codice è K7QM4T. Vale 10 minuti.\nTitolare' });
  await post(phone.smsUrl, { To: '+4915123456789', From, Body: 'W'.repeat(200) });
});

afterAll(async () => {
  await browser.close();
  await phone?.stop();
  await mailbox.stop();
  rmSync(folder, { recursive: true });
});

const PEOPLE = (['it', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ language, colorScheme })),
);

describe('The phone and the mailbox', () => {
  it.each(PEOPLE)('can be read by everybody, on the narrowest screen: %j', async (person) => {
    const { page, context, complaints } = await visitor(browser, { ...person, width: 320 });
    for (const [name, url] of Object.entries({ phone: phone!.url, mailbox: mailbox.url })) {
      await page.goto(url);
      await picture(page, `${name}-${person.language}-${person.colorScheme}`);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('lead to each other', async () => {
    const { page, context } = await visitor(browser, { language: 'it' });
    await page.goto(mailbox.url);
    await page.getByRole('link', { name: 'Telefono di prova' }).click();
    await page.getByText('K7QM4T').waitFor();
    await picture(page, 'phone-wide');
    await page.getByRole('searchbox').fill('+49 151');
    await page.getByRole('button', { name: 'Cerca' }).click();
    await page.getByText('+4915123456789').waitFor();
    expect(await page.getByText('K7QM4T').count()).toBe(0);
    await page.getByRole('link', { name: 'Casella di prova' }).click();
    await page.getByRole('heading', { name: 'Lettere' }).waitFor();
    await context.close();
  });
});
