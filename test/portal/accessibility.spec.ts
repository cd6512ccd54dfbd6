import { Browser, Page } from 'playwright-core';
import { startApplication, TestApplication } from '../support/application';
import { accessibilityFaults, openBrowser, picture, Visitor, visitor } from './browser';
import { MailedLinks } from './mailed-links';

const NEW_PASSWORD = 'un nuovo inizio per tutti';
const NARROWEST = 320;

let application: TestApplication;
let browser: Browser;
let links: MailedLinks;
let someone: Visitor;

beforeAll(async () => {
  [application, browser] = await Promise.all([startApplication(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await application.stop();
});
beforeEach(async () => {
  links = await MailedLinks.of(application);
});
afterEach(async () => {
  await someone.context.close();
  expect(someone.complaints).toEqual([]);
});

const save = (page: Page) => page.locator('button[type="submit"]');
const field = (page: Page) => page.locator('input[name="new-password"]');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const scrollsSideways = (page: Page) => page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth');

const READERS = [
  { language: 'it', colorScheme: 'light', width: NARROWEST },
  { language: 'it', colorScheme: 'dark', width: 1100 },
  { language: 'en', colorScheme: 'light', width: 1100 },
  { language: 'en', colorScheme: 'dark', width: NARROWEST },
] as const;

describe.each(READERS)('For whoever reads $language, $colorScheme, on $width pixels', (reader) => {
  it('every page can be used and fits', async () => {
    someone = await visitor(browser, reader);
    const { page } = someone;
    const faults: string[] = [];
    const look = async (name: string) => {
      await picture(page, `${name}-${reader.language}-${reader.colorScheme}-${reader.width}`);
      faults.push(...(await accessibilityFaults(page)).map((fault) => `${name}: ${fault}`));
      if (await scrollsSideways(page)) faults.push(`${name}: scrolls sideways`);
    };
    const bruno = await links.invite('Bartolomeo-Massimiliano Quattrocchi di San Bartolomeo in Galdo');
    const link = await links.linkTo(bruno, /Activate/);

    await page.goto(link);
    await field(page).waitFor();
    await look('empty');
    await field(page).fill('Password2025!');
    await save(page).click();
    await page.locator('[data-state="broken"]').waitFor();
    await look('refused');
    await page.route('**/passwords', (route) => route.abort());
    await field(page).fill(NEW_PASSWORD);
    await save(page).click();
    await page.getByRole('alert').waitFor();
    await look('no-connection');
    await page.unroute('**/passwords');
    await save(page).click();
    await field(page).waitFor({ state: 'detached' });
    await look('chosen');
    await page.reload();
    await page.getByRole('link').waitFor();
    await look('used');
    await page.goto(`${application.url}/`);
    await heading(page).waitFor();
    await look('sign-in');
    await page.goto(`${application.url}/activate/elsewhere`);
    await heading(page).waitFor();
    await look('not-found');

    expect(faults).toEqual([]);
  });
});

describe('The page of a link', () => {
  it('speaks the language of the browser, changes it at a press, loses nothing that was typed, and remembers', async () => {
    someone = await visitor(browser, { language: 'it' });
    const { page } = someone;
    await page.goto(await links.linkTo(await links.invite(), /Activate/));
    await page.getByText('Almeno 12 caratteri').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('it');
    await field(page).fill('quasi tutta una frase');

    await page.getByRole('button', { name: 'English' }).click();

    await page.getByText('At least 12 characters').waitFor();
    expect(await field(page).inputValue()).toBe('quasi tutta una frase');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    await page.getByRole('heading', { name: 'Choose your password' }).waitFor();
  });

  it('can be used with the keyboard alone', async () => {
    someone = await visitor(browser);
    const { page } = someone;
    const { keyboard } = page;
    await page.goto(await links.linkTo(await links.invite(), /Activate/));
    await field(page).waitFor();
    const focused = () => page.locator(':focus');

    await keyboard.press('Tab');
    expect(await focused().textContent()).toBe('Italiano');
    await keyboard.press('Tab');
    expect(await focused().getAttribute('name')).toBe('username');
    await keyboard.press('Tab');
    expect(await focused().getAttribute('name')).toBe('new-password');
    await keyboard.type('Password2025!');
    await keyboard.press('Tab');
    expect(await focused().getAttribute('aria-label')).toBe('Show the password');
    await keyboard.press('Space');
    expect(await field(page).getAttribute('type')).toBe('text');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await page.locator('input[name="new-password"]:focus').waitFor();
    await keyboard.press('Control+A');
    await keyboard.type(NEW_PASSWORD);
    await keyboard.press('Enter');

    await page.getByRole('heading', { name: 'Your account is activated' }).waitFor();
    expect(await focused().textContent()).toBe('Your account is activated');
  });

  it('shows where the focus is', async () => {
    someone = await visitor(browser);
    const { page } = someone;
    await page.goto(await links.linkTo(await links.invite(), /Activate/));
    await field(page).waitFor();
    for (let stop = 0; stop < 5; stop++) {
      await page.keyboard.press('Tab');
      const isSeen = await page.evaluate<boolean>(
        "[document.activeElement, document.activeElement.parentElement].some((element) => getComputedStyle(element).outlineStyle === 'solid')",
      );
      expect(isSeen).toBe(true);
    }
  });

  it('does not move what is on it while it is being opened', async () => {
    someone = await visitor(browser);
    const { page } = someone;
    await page.addInitScript(
      'window.moved = 0; new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (window.moved += value))).observe({ type: "layout-shift", buffered: true })',
    );
    await page.goto(await links.linkTo(await links.invite(), /Activate/));
    await field(page).waitFor();
    await field(page).pressSequentially('una frase abbastanza lunga');

    expect(await page.evaluate<number>('window.moved')).toBeLessThan(0.01);
  });
});
