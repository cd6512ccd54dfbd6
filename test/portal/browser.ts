import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

const PICTURES = join('artifacts', 'portal');

/** The real browser, whichever there is. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGUMENTS });
}

/** Keeps a picture of the whole page in `artifacts/portal/`, for people to look at. Packed in haste, it takes half the time. */
export async function picture(page: Page, name: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    captureBeyondViewport: true,
    optimizeForSpeed: true,
  });
  await session.detach();
  mkdirSync(PICTURES, { recursive: true });
  writeFileSync(join(PICTURES, `${name}.png`), data, 'base64');
}
