import { digestOf } from '../../src/platform/crypto';
import type { ReceivedLetter } from '../support/mailbox';

/** What the link to each page is for. */
const PURPOSES: Readonly<Record<string, string>> = {
  activate: 'activation',
  'reset-password': 'reset',
  'not-me': 'not_me',
};

/** The words of a letter, without the signs that end a sentence: user names stand among them. */
export function wordsOf({ text }: Pick<ReceivedLetter, 'text'>): Set<string> {
  return new Set(text.split(/\s+/).map((word) => word.replace(/[.,:;]+$/, '')));
}

/** The secrets of all links in a letter, each as {@link storedForm} gives it. */
export function secretsIn({ links }: Pick<ReceivedLetter, 'links'>): string[] {
  return links.flatMap((link) => {
    const [, page = '', secret] = /\/([a-z-]+)#(.+)$/.exec(link) ?? [];
    const purpose = PURPOSES[page];
    return purpose !== undefined && secret !== undefined ? [storedForm(purpose, secret)] : [];
  });
}

/** A secret as the table `challenges` has it: purpose, and digest in hexadecimal digits. */
export function storedForm(purpose: string, secret: string): string {
  return `${purpose} ${digestOf(purpose, secret).toString('hex')}`;
}
