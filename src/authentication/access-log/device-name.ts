/** The first that fits: most programs also call themselves by the names of older ones, which stand below. */
const PROGRAMS: readonly (readonly [name: string, sign: RegExp])[] = [
  ['Edge', /\bEdg(?:e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Chrome|CriOS)\//],
  ['Safari', /\bSafari\//],
];

const SYSTEMS: readonly (readonly [name: string, sign: RegExp])[] = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['macOS', /\bMac OS X\b/],
  ['Linux', /\bLinux\b/],
];

/** The product that a program without a browser names first (RFC 9110 §10.1.5), e.g. `curl` of `curl/8.14.1`. */
const PRODUCT = /^[\w.-]{1,40}/;

/**
 * The device in words, without versions, so that an update doesn't make it another one.
 *
 * @returns e.g. `Firefox, Windows`; null where the header is missing or says nothing
 */
export function deviceNameOf(userAgent: string | undefined): string | null {
  const text = userAgent ?? '';
  const [program, system] = [PROGRAMS, SYSTEMS].map((names) => names.find(([, sign]) => sign.test(text))?.[0]);
  const parts = [program ?? (system ? undefined : PRODUCT.exec(text)?.[0]), system];
  return parts.filter((part) => part !== undefined).join(', ') || null;
}
