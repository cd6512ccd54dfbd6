import { domainToASCII, domainToUnicode } from 'node:url';
import { faultOfLetters } from './letters';
import { accepted, Parsed, refused } from './parsed';

const MAXIMUM_BYTES = 254; // RFC 5321 §4.5.3.1.3, less the angle brackets
const MAXIMUM_LOCAL_BYTES = 64; // RFC 5321 §4.5.3.1.1

/**
 * RFC 5322 dot-atom with letters beyond ASCII (RFC 6531), without quoted strings, and without what mail systems have read as routes,
 * pipes or paths (`! % / | ` and the backquote). So no address can be taken for a collaborator's user name either.
 */
const LOCAL_PART = /^[\p{L}0-9#$&'*+=?^_{}~-]+(?:\.[\p{L}0-9#$&'*+=?^_{}~-]+)*$/u;
const DOMAIN = /^[\p{L}0-9.-]+$/u;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const TOP_LEVEL = /^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/;

export type EmailAddressFault = 'length' | 'characters' | 'form' | 'domain' | 'mixed_scripts' | 'look_alike';

/**
 * One bare e-mail address: no display name, no list, no control character, a domain with a dot.
 * `value` is as typed (NFC, without surrounding spaces).
 */
export function parseEmailAddress(text: string): Parsed<EmailAddressFault> {
  if (/\p{Cc}/u.test(text)) return refused('characters');
  const value = text.normalize('NFC').trim();
  const [local, domain, ...more] = value.split('@');
  if (!local || !domain || more.length > 0) return refused('form');
  if (!LOCAL_PART.test(local) || !DOMAIN.test(domain)) return refused('characters');

  const asciiDomain = domainToASCII(domain);
  if (!isDomain(asciiDomain)) return refused('domain');
  if (bytes(local) > MAXIMUM_LOCAL_BYTES || bytes(`${local}@${asciiDomain}`) > MAXIMUM_BYTES) return refused('length');

  // a domain can hide its letters in its ASCII form (`xn--…`), so both forms are looked at
  const words = [local, ...domain.split('.'), ...domainToUnicode(asciiDomain).split('.')];
  const fault = words.map(faultOfLetters).find((found) => found !== null);
  return fault ? refused(fault) : accepted(value, emailAddressKey(value));
}

export function isEmailAddress(text: string): boolean {
  return parseEmailAddress(text).ok;
}

/**
 * The form in which addresses are compared: NFC, local part in lower case, domain in lower-case ASCII (IDNA). Dots and `+tags` are kept:
 * whether they matter is the business of the mail server, and guessing would join the mailboxes of two people.
 * Never fails: of a text that is no address it gives the lower-case form.
 */
export function emailAddressKey(text: string): string {
  const folded = text.normalize('NFC').trim().toLowerCase().normalize('NFC');
  const at = folded.lastIndexOf('@');
  const domain = folded.slice(at + 1);
  return folded.slice(0, at + 1) + (domainToASCII(domain) || domain);
}

/** The address as a screen may show it to someone who hasn't proved who they are: `a•••i@example.it`. */
export function maskEmailAddress(address: string): string {
  const at = address.lastIndexOf('@');
  const letters = [...address.slice(0, Math.max(at, 0))];
  const first = letters.length > 1 ? letters.at(0) : '';
  const last = letters.length > 3 ? letters.at(-1) : '';
  return `${first}•••${last}${at < 0 ? '' : address.slice(at)}`;
}

function isDomain(asciiDomain: string): boolean {
  const labels = asciiDomain.split('.');
  return labels.length > 1 && labels.every((label) => LABEL.test(label)) && TOP_LEVEL.test(labels.at(-1) ?? '');
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
