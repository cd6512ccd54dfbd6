import { AxeResults, RunOptions, source as AXE } from 'axe-core';
import { Browser, chromium, Page } from 'playwright-core';

export { visitor } from './visitor';
export type { Visitor } from './visitor';

/**
 * The popups of the address bar are pages of their own, two to each window: they took longer than the portal's page beside them. Of
 * several such lists the browser heeds the last, so what Playwright leaves out for the pages' sake is named again.
 */
const LEFT_OUT = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'DestroyProfileOnBrowserClose', 'OptimizationHints', 'AimEnabled'],
  ...['LensOverlay', 'MediaRouter', 'NetworkTimeServiceQuerying', 'PreconnectToSearch'],
];

const ARGUMENTS = [
  `--disable-features=${LEFT_OUT.join(',')}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The real browser, whichever there is. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGUMENTS });
}

const WHAT_MATTERS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

const COLOURS: RunOptions = { runOnly: ['color-contrast'], resultTypes: ['violations'] };

/**
 * What WCAG 2.2 AA has against the page, and the good practices beside it. The examiner is handed to a page once and stays: its
 * arrival costs several times what a look costs. Frames it would not see; the portal has none.
 */
export function accessibilityFaults(page: Page): Promise<string[]> {
  return violationsOf(page, WHAT_MATTERS);
}

async function violationsOf(page: Page, rules: RunOptions): Promise<string[]> {
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(rules)})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

/** What keeps somebody from using the page, or from seeing all of it; and from reading it in the other colours. */
export async function unfitByDayAndNight(page: Page): Promise<string[]> {
  const faults = await unfit(page);
  const isDark = await page.evaluate<boolean>("matchMedia('(prefers-color-scheme: dark)').matches");
  await page.emulateMedia({ colorScheme: isDark ? 'light' : 'dark' });
  const colours = await violationsOf(page, COLOURS);
  await page.emulateMedia({ colorScheme: isDark ? 'dark' : 'light' });
  return [...faults, ...colours.map((fault) => `in the other colours: ${fault}`)];
}

/** What keeps somebody from using the page, or from seeing all of it, on a window of that width. */
export async function unfit(page: Page): Promise<string[]> {
  const faults = await accessibilityFaults(page);
  if (await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth'))
    faults.push('scrolls sideways');
  return [...faults, ...(await cutOff(page)).map((text) => `cut off: ${text}`)];
}

/** Texts of buttons that are not to be seen as a whole. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(
    "[...document.querySelectorAll('button, button *')].filter((box) => box.scrollWidth > box.clientWidth + 1 && box.clientWidth > 0 && box.textContent.trim() !== '').map((box) => box.textContent)",
  );
}

/** Keeps a picture of the page in `artifacts/portal/`, for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `artifacts/portal/${name}.png`, fullPage: true });
}
