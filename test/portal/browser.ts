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

/** Keeps a picture of the page in `artifacts/portal/`, for people to look at: of a kind that takes half the time. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `artifacts/portal/${name}.jpg`, type: 'jpeg', quality: 80, fullPage: true });
}
