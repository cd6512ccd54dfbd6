import { randomInt } from 'node:crypto';

/** Digits and capitals without those that are taken for each other: no 0 and O, no 1 and I. 32 signs, five bits each. */
export const UNAMBIGUOUS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
export const DIGITS = '0123456789';

/** A random code for people to type. @param length how many signs */
export function newCode(alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** What somebody meant who typed a code: whatever the case, with or without the spaces and dashes between its groups. */
export function asTyped(code: string): string {
  return code
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]+/gu, '')
    .toUpperCase();
}

/** A code as a letter shows it, in groups of four: `K7QM-4TXZ-9PWD`. */
export function inGroups(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? code;
}
