import { isIP } from 'node:net';
import { z } from 'zod';

export const wholeNumber = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
export const yesOrNo = z.enum(['yes', 'no']).transform((answer) => answer === 'yes');
export const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean),
);
/** An origin and nothing more: links are built by appending a path to it. */
export const origin = z
  .string()
  .refine(
    (text) => URL.canParse(text) && new URL(text).origin === text,
    'must be an origin such as https://account.example.it',
  );
/** A bare address, or a name with the address in angle brackets. */
export const sender = z
  .string()
  .max(320)
  .regex(
    /^(?:[^<>@,]*<[^<>@,\s]+@[^<>@,\s]+>|[^<>@,\s]+@[^<>@,\s]+)$/,
    'must be an address such as Titolare <titolare@example.it>',
  );
/** A number, or a name as a phone shows it (3GPP TS 23.040 §9.1.2.5: eleven characters at most), which is told from a number by a letter. */
export const textMessageSender = z
  .string()
  .regex(
    /^(?:\+[1-9]\d{6,14}|(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11})$/,
    'must be a number such as +393401234567, or a name of up to 11 letters and digits',
  );
export const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ });
/** 32 bytes, because it is the key of AES-256 and of HMAC-SHA-256. */
export const key = z
  .base64()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.length === 32, 'must be 32 bytes in base64, e.g. from: openssl rand -base64 32');

const WEBHOOK_SECRET = 'must be whsec_ and 24 to 64 bytes in base64';
const secretBytes = (text: string) => Buffer.from(text.replace(/^whsec_/, ''), 'base64');

/** As Standard Webhooks asks (https://www.standardwebhooks.com, “Signature scheme”), with or without its prefix. */
function isWebhookSecret(text: string): boolean {
  const bytes = secretBytes(text);
  return bytes.length >= 24 && bytes.length <= 64 && bytes.toString('base64') === text.replace(/^whsec_/, '');
}

export const webhookSecret = z.string().refine(isWebhookSecret, WEBHOOK_SECRET).transform(secretBytes);
export const webhookSecrets = list
  .refine((items) => items.every(isWebhookSecret), WEBHOOK_SECRET)
  .transform((items) => items.map(secretBytes));

/** An address, or a network in CIDR notation (RFC 4632, RFC 4291 §2.3). */
export function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const widest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return widest > 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= widest));
}

/** Names the account and its secret, which travel encrypted unless they stay on this machine. */
export function isGateway(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(text);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isHere);
  return isSafe && username !== '' && password !== '' && search === '' && hash === '';
}
