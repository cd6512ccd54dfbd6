import { Browser, CDPSession, Page } from 'playwright-core';
import { Profile } from './profiles';

const TYPED = 'anna/acme';

/** Milliseconds since the browser began to ask for the page. */
export interface Visit {
  readonly painted: number;
  /** the field is there, and keeps what is typed from then on */
  readonly typing: number;
  /** the button answers */
  readonly answering: number;
  readonly kilobytes: number;
  /** milliseconds of processor time of the page’s main thread: suffers least from others on the machine */
  readonly processor: number;
}

/** Opens the page with nothing cached, and types and presses at once, as somebody in a hurry does. */
export async function visit(browser: Browser, url: string, profile: Profile): Promise<Visit> {
  const context = await browser.newContext({ locale: 'it-IT', viewport: { width: 390, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const received = await slowDown(session, profile);
    await page.addInitScript(NOTE_WHEN_IT_ANSWERS);
    await page.goto(url, { waitUntil: 'commit' });
    await page.locator('[role=alert]').first().waitFor();
    return { ...(await noted(page)), kilobytes: received() / 1000, processor: await processorTime(session) };
  } finally {
    await context.close();
  }
}

async function slowDown(session: CDPSession, { latency, down, up, processor }: Profile): Promise<() => number> {
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => void (bytes += encodedDataLength));
  await session.send('Network.enable');
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: down / 8,
    uploadThroughput: up / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: processor });
  return () => bytes;
}

/**
 * Types a name as soon as there is a field, and presses the button until the page says what is missing, which needs everything: the
 * script, the component, its state.
 */
const NOTE_WHEN_IT_ANSWERS = `
  const look = () => {
    const field = document.querySelector('input[name=username]');
    const button = document.querySelector('button[type=submit]');
    if (field && !window.typingAt) {
      window.typingAt = performance.now();
      field.focus();
      document.execCommand('insertText', false, '${TYPED}');
    }
    if (button) button.click();
    if (document.querySelector('[role=alert]')) window.answeredAt = performance.now();
    else setTimeout(look, 4);
  };
  look();
`;

const NEXT_FRAME = 'new Promise(requestAnimationFrame)';
const PAINTED = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime";

type Noted = Pick<Visit, 'painted' | 'typing' | 'answering'>;

/** @throws Error when what was typed early has gone */
async function noted(page: Page): Promise<Noted> {
  const typed = await page.locator('input[name=username]').inputValue();
  if (typed !== TYPED) throw new Error(`"${TYPED}" was typed early, and "${typed}" stands in the field.`);
  // On a fast machine the page answers before the browser has noted when it painted first.
  while (!(await page.evaluate<number | undefined>(PAINTED))) await page.evaluate(NEXT_FRAME);
  return page.evaluate<Noted>(`({ painted: ${PAINTED}, typing: window.typingAt, answering: window.answeredAt })`);
}

async function processorTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}
