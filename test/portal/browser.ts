import { AxeResults, RunOptions, source as AXE } from 'axe-core';
import { Browser, chromium, Page } from 'playwright-core';

export { visitor } from './visitor';
export type { Person, Visitor } from './visitor';

const ARGUMENTS = [
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
