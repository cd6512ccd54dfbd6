import { Browser, BrowserContext, ConsoleMessage, Page } from 'playwright-core';

export interface Person {
  readonly language?: 'it' | 'en';
  /** where they sit; default: Europe/Rome */
  readonly timeZone?: string;
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
  /**
   * Gets up, and leaves nothing behind for the next such person, who needn't wait for another window: that would cost a second.
   * Who has changed what can't be taken back (init scripts, the browser's clock) closes the context instead.
   */
  leave(): Promise<void>;
}

/**
 * Where nothing runs and nothing is kept. It is of the portal's own origin: from any other page, the browser would go back there in a
 * new process, which has everything to load and to compile again.
 */
const BARE = '/health/live';

/** Windows that nobody sits at, by what kind of person they are set up for. */
const free = new WeakMap<Browser, Map<string, Page[]>>();

/** Sits somebody down at a browser that remembers nothing. */
export async function visitor(browser: Browser, person: Person = {}): Promise<Visitor> {
  const windows = freeWindows(browser, person);
  const page = windows.pop() ?? (await newWindow(browser, person));
  const { complaints, stop } = listen(page);
  return {
    context: page.context(),
    page,
    complaints,
    leave: async () => {
      stop();
      if (await isWiped(page)) windows.push(page);
      else await page.context().close();
    },
  };
}

function freeWindows(browser: Browser, person: Person): Page[] {
  const kinds = free.get(browser) ?? new Map<string, Page[]>();
  free.set(browser, kinds);
  const kind = JSON.stringify([person.language, person.timeZone, person.colorScheme, person.width]);
  const windows = kinds.get(kind) ?? [];
  kinds.set(kind, windows);
  return windows;
}

async function newWindow(
  browser: Browser,
  { language = 'en', timeZone = 'Europe/Rome', colorScheme = 'light', width = 1100 }: Person,
): Promise<Page> {
  const context = await browser.newContext({
    locale: language === 'it' ? 'it-IT' : 'en-GB',
    timezoneId: timeZone,
    colorScheme,
    viewport: { width, height: 800 },
    reducedMotion: 'reduce',
  });
  return context.newPage();
}

function listen(page: Page): { complaints: readonly string[]; stop(): void } {
  const complaints: string[] = [];
  const onError = ({ message }: Error) => void complaints.push(message);
  const onMessage = (message: ConsoleMessage) => {
    // The browser itself notes every answer that is a refusal; those are looked at on the page.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text());
  };
  page.on('pageerror', onError).on('console', onMessage);
  return { complaints, stop: () => void page.off('pageerror', onError).off('console', onMessage) };
}

/** Takes back what somebody did; false where that can't be done, as on a page that is closed or did not come. */
async function isWiped(page: Page): Promise<boolean> {
  const context = page.context();
  if (context.pages().length !== 1) return false;
  try {
    page.removeAllListeners('request');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await Promise.all([context.unrouteAll(), context.setOffline(false), context.clearPermissions()]);
    await page.evaluate('localStorage.clear(), sessionStorage.clear()');
    await page.goto(new URL(BARE, page.url()).href);
    await context.clearCookies();
    await forgetHistory(page);
    return true;
  } catch {
    return false;
  }
}

async function forgetHistory(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.resetNavigationHistory');
  await session.detach();
}
