import type { ParsedMail } from 'mailparser';

/** A letter that arrived in the mailbox. */
export interface KeptLetter {
  readonly id: string;
  /** whom the sender named in the SMTP conversation; what the letter itself says may differ */
  readonly to: string;
  readonly subject: string;
  readonly date: Date;
  readonly text: string;
  readonly html: string;
  /** the web addresses in the text, each once, in their order */
  readonly links: readonly string[];
  readonly messageId: string;
}

const DELIVERED_TO = 'Delivered-To';
const WEB_ADDRESS = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]']/g;

/** The letter as it is kept: as it came, with the recipients of the SMTP conversation written on top of it. */
export function addressed(mail: Buffer, recipients: readonly string[]): Buffer {
  return Buffer.concat([
    Buffer.from(recipients.map((recipient) => `${DELIVERED_TO}: ${recipient}\r\n`).join('')),
    mail,
  ]);
}

/** Reads a letter as {@link addressed} wrote it. */
export async function readLetter(id: string, mail: Buffer): Promise<KeptLetter> {
  const { simpleParser } = await import('mailparser'); // slow to load, and a deployment with a mail server never needs it
  const parsed = await simpleParser(mail, { skipImageLinks: true });
  const text = parsed.text ?? '';
  return {
    id,
    to: recipientsOf(parsed).join(', '),
    subject: parsed.subject ?? '',
    date: parsed.date ?? new Date(0),
    text,
    html: parsed.html || '',
    links: [...new Set(text.match(WEB_ADDRESS))],
    messageId: parsed.messageId ?? '',
  };
}

function recipientsOf({ headerLines }: ParsedMail): string[] {
  return headerLines
    .filter(({ key }) => key === DELIVERED_TO.toLowerCase())
    .map(({ line }) => line.slice(DELIVERED_TO.length + 1).trim());
}
