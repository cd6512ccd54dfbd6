import { z } from 'zod';
import { CUSTOMER_KINDS, isSupportedHash, parseEmailAddress, parsePhoneNumber, parseTaxCode } from '../../accounts';
import { LANGUAGES } from '../../platform/i18n';

type Understanding = { readonly ok: true } | { readonly ok: false; readonly fault: string };

const faulty = (fault: string) => ({ params: { fault } });

/** A text on one line. Where bytes were no UTF-8, decoding has left U+FFFD in their place. */
const text = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u)
    .refine((value) => !value.includes('\uFFFD'), faulty('not_utf8'));

const identifier = (understand: (value: string) => Understanding) =>
  text(254).superRefine((value, context) => {
    const understood = understand(value);
    if (!understood.ok) context.addIssue({ code: 'custom', ...faulty(`identifier_${understood.fault}`) });
  });

const account = z.strictObject({
  role: z.enum(['principal', 'collaborator']),
  userName: text(128),
  displayName: text(200),
  email: identifier(parseEmailAddress).optional(),
  emailConfirmed: z.boolean().optional(),
  phone: identifier(parsePhoneNumber).optional(),
  phoneConfirmed: z.boolean().optional(),
  language: z.enum(LANGUAGES).optional(),
  passwordHash: text(512).refine(isSupportedHash, faulty('unsupported_hash')).optional(),
  permissions: z.array(text(400)).max(1_000).default([]),
  disabledReason: text(500).optional(),
});

/** A customer as a file describes it, whatever the format of the file: `docs/import.md`. */
export const importedCustomer = z.strictObject({
  externalId: text(200),
  name: text(200),
  kind: z.enum(CUSTOMER_KINDS),
  country: z.string().regex(/^[A-Z]{2}$/),
  vatNumber: text(40).optional(),
  taxCode: identifier(parseTaxCode).optional(),
  language: z.enum(LANGUAGES).optional(),
  collaboratorLimit: z.int().min(0).max(999_999).optional(),
  mailboxes: z.array(identifier(parseEmailAddress)).max(10_000).default([]),
  accounts: z.array(account).min(1).max(10_000),
});

export type ImportedCustomer = z.output<typeof importedCustomer>;
export type ImportedAccount = z.output<typeof account>;
