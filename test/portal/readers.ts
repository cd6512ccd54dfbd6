import { AxeResults, RunOptions, source as AXE } from 'axe-core';
import { Page } from 'playwright-core';
import { picture } from './browser';

/** One who reads the page that stands there, as they like it. */
interface Reader {
  readonly language: 'it' | 'en';
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
}

const [NARROWEST, WIDE] = [320, 1100];

/** Who sits down first, where it doesn't matter. */
export const FIRST_READER: Reader = { language: 'it', colorScheme: 'light', width: NARROWEST };

const WHAT_MATTERS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};
const COLOURS: RunOptions = { runOnly: ['color-contrast'], resultTypes: ['violations'] };

/**
 * What keeps anybody from using the page as it stands there, or from seeing all of it: whoever reads Italian or English, in the light or in
 * the dark, on a phone or on a desk. Making a state of a page takes longer than looking at it, so it is made once. What WCAG 2.2 AA has
 * against it, and the good practices beside it, may depend on the words and the width; whether the colours can be told apart does on the colours only.
 * Pictures are kept in `artifacts/portal/`. The page is left as it was found.
 */
export async function unfitForAnyone(page: Page, name: string): Promise<string[]> {
  const first = await sittingAt(page);
  const other: Reader = {
    language: first.language === 'it' ? 'en' : 'it',
    colorScheme: first.colorScheme === 'light' ? 'dark' : 'light',
    width: first.width === WIDE ? NARROWEST : WIDE,
  };
  const faults: string[] = [];
  const look = async (reader: Reader, rules: RunOptions) => {
    await seat(page, reader);
    const seenBy = `${name}-${reader.language}-${reader.colorScheme}-${reader.width}`;
    if (rules === WHAT_MATTERS) await picture(page, seenBy);
    const found = [
      ...(await accessibilityFaults(page, rules)),
      ...(await notToBeSeen(page, reader.width)),
      ...(await notToBeTold(page)),
    ];
    faults.push(...found.map((fault) => `${seenBy}: ${fault}`));
  };
  const said = await sentencesOn(page);
  await look(first, WHAT_MATTERS);
  await look({ ...other, language: first.language }, COLOURS);
  await look({ ...other, width: first.width }, COLOURS);
  await look({ ...first, language: other.language, width: other.width }, WHAT_MATTERS);
  faults.push(...(await stillSaid(page, said)).map((sentence) => `${name}: in both languages «${sentence}»`));
  await seat(page, first);
  return faults;
}

async function sittingAt(page: Page): Promise<Reader> {
  const isDark = await page.evaluate<boolean>("matchMedia('(prefers-color-scheme: dark)').matches");
  const language = await page.evaluate<'it' | 'en'>('document.documentElement.lang');
  return { language, colorScheme: isDark ? 'dark' : 'light', width: page.viewportSize()?.width ?? WIDE };
}

/** The button of the language is on every page, be it in a closed menu or behind a dialog, where only a script can press it. */
async function seat(page: Page, { language, colorScheme, width }: Reader): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  await page.evaluate(`document.querySelector('button[lang=${language}]')?.click()`);
  await page.locator(`html[lang=${language}]`).waitFor({ state: 'attached' });
}

/**
 * What WCAG 2.2 AA has against the page, and the good practices beside it, or a part of that. The examiner is handed to a page once and
 * stays: its arrival costs several times what a look costs. Frames it would not see; the portal has none.
 */
export async function accessibilityFaults(page: Page, rules: RunOptions = WHAT_MATTERS): Promise<string[]> {
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(rules)})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

const SENTENCES = "document.body.innerText.split('\\n').filter((line) => /(\\S+ ){3,}.*\\p{L}{2}[.?!]$/u.test(line))";

const sentencesOn = (page: Page) => page.evaluate<string[]>(SENTENCES);

/** What is said as it was in the other language, also when the service has been asked again. */
async function stillSaid(page: Page, said: readonly string[]): Promise<string[]> {
  const still = `${SENTENCES}.filter((sentence) => ${JSON.stringify(said)}.includes(sentence))`;
  await page.waitForFunction(`${still}.length === 0`, undefined, { timeout: 2_000 }).catch(() => undefined);
  return page.evaluate<string[]>(still);
}

/** What somebody who listens to the page would not know: what it is, be it a dialog; where it is; and which row a button belongs to. */
async function notToBeTold(page: Page): Promise<string[]> {
  const [title, headings] = await page.evaluate<[string, string[]]>(
    "[document.title, [...([...document.querySelectorAll('dialog[open]')].at(-1) ?? document).querySelectorAll('h1')].map(({ textContent }) => textContent)]",
  );
  const isNamed = headings.length === 1 && title === `${headings[0]} · Titolare`;
  // A section is the current one on its inner pages too.
  const elsewhere = await page.evaluate<string[]>(
    "[...document.querySelectorAll('a[aria-current=page]')].filter((link) => !link.closest('nav') && link.pathname !== location.pathname).map(({ textContent }) => textContent)",
  );
  const alike = await page.evaluate<string[]>(
    "[...document.querySelectorAll('main li button:not([aria-label])')].map(({ textContent }) => textContent).filter((name, place, all) => all.indexOf(name) < place)",
  );
  return [
    ...(isNamed ? [] : [`called «${title}», headed ${JSON.stringify(headings)}`]),
    ...elsewhere.map((name) => `not the page that one is on: ${name}`),
    ...alike.map((name) => `several rows have a button «${name}»`),
  ];
}

/** What is beyond the window’s edge, and texts of buttons that are not to be seen as a whole; on a desk with letters twice as large too. */
async function notToBeSeen(page: Page, width: number): Promise<string[]> {
  const sizes = width === WIDE ? ['200%', '100%'] : ['100%'];
  // Where a button is busy, its text makes room for a picture that says so.
  return page.evaluate<string[]>(`${JSON.stringify(sizes)}.flatMap((size) => {
    document.documentElement.style.fontSize = size;
    const isCutOff = (box) =>
      box.clientWidth > 0 && box.textContent.trim() !== '' && !box.closest('[data-loading]') && (box.scrollWidth > box.clientWidth + 1 ||
      (box.scrollHeight > box.clientHeight + 1 && getComputedStyle(box).overflowY === 'hidden'));
    return [
      ...(document.documentElement.scrollWidth > innerWidth ? ['scrolls sideways'] : []),
      ...[...document.querySelectorAll('button, button *')].filter(isCutOff).map((box) => 'cut off: ' + box.textContent),
    ].map((fault) => fault + ', letters of ' + size);
  })`);
}
