import { AxeResults, RunOptions, source as AXE } from 'axe-core';
import { Browser, BrowserContext, chromium, Page } from 'playwright-core';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Person {
  readonly language?: 'it' | 'en';
  readonly colorScheme?: 'light' | 'dark';
  /** of the window, in CSS pixels */
  readonly width?: number;
}

/** Somebody at a browser of their own, with what the browser complained about. */
export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** scripts that failed, and what the content security policy forbade */
  readonly complaints: readonly string[];
}

/** The real browser, whichever there is. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGUMENTS });
}

/** Sits somebody down at a browser that remembers nothing, in Rome. */
export async function visitor(
  browser: Browser,
  { language = 'en', colorScheme = 'light', width = 1100 }: Person = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    locale: language === 'it' ? 'it-IT' : 'en-GB',
    timezoneId: 'Europe/Rome',
    colorScheme,
    viewport: { width, height: 800 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // The browser itself notes every answer that is a refusal; those are looked at on the page.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text());
  });
  return { context, page, complaints };
}

const WHAT_MATTERS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/**
 * What WCAG 2.2 AA has against the page, and the good practices beside it. The examiner is handed to a page once and stays: its
 * arrival costs several times what a look costs. Frames it would not see; the portal has none.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(WHAT_MATTERS)})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

/** Keeps a picture of the page in `artifacts/portal/`, for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `artifacts/portal/${name}.png`, fullPage: true });
}
