import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Refusal, say, succeeds } from './project.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const APT_GET = '/usr/bin/apt-get';

/**
 * The browser that the tests of the portal click in: the one that CHROMIUM names, one that is installed, or Debian's, which
 * root can install.
 *
 * @returns its path
 */
export function findBrowser() {
  return process.env.CHROMIUM || installedBrowser() || installBrowser();
}

function installedBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find((path) => existsSync(path));
}

function installBrowser() {
  if (process.getuid?.() === 0 && existsSync(APT_GET)) {
    say('Installing a browser for the tests of the portal …');
    succeeds(APT_GET, ['update', '-qq']);
    succeeds(APT_GET, ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
  const browser = installedBrowser();
  if (browser) return browser;
  throw new Refusal(
    'The tests of the portal click in Chromium, and there is none: install it, or name one in CHROMIUM.',
  );
}
