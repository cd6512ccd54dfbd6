import { join, resolve } from 'node:path';
import { startEmbeddedMailbox } from '../mail';
import { Settings } from '../platform/config';
import { startEmbeddedPhone } from '../sms';

/** Where letters and text messages go, and where those that stay here are shown. */
export interface MailboxAndPhone {
  readonly smtpUrl: string;
  /** null where a real mail server is used */
  readonly mailboxUrl: string | null;
  /** undefined: no text messages are sent */
  readonly smsUrl: string | undefined;
  /** null where there is no embedded phone */
  readonly phoneUrl: string | null;
}

/** Where they keep what arrives. */
export function arrivals(dataFolder: string): { readonly mailbox: string; readonly phone: string } {
  return { mailbox: join(dataFolder, 'mailbox'), phone: join(dataFolder, 'phone') };
}

/**
 * Starts the mailbox, and unless there is a gateway the phone, that come along where no mail server is set. The pages of each lead to
 * the other's.
 *
 * @param stops gets what stops each of them
 */
export async function supplyMailboxAndPhone(
  { DATA_FOLDER, MAILBOX_PORT, PHONE_PORT, SMTP_URL, SMS_URL }: Settings,
  stops: (() => Promise<void>)[],
): Promise<MailboxAndPhone> {
  if (SMTP_URL !== undefined) return { smtpUrl: SMTP_URL, mailboxUrl: null, smsUrl: SMS_URL, phoneUrl: null };
  const folders = arrivals(resolve(DATA_FOLDER));
  let phoneUrl: string | null = null;
  const mailbox = await startEmbeddedMailbox({
    folder: folders.mailbox,
    httpPort: MAILBOX_PORT,
    phoneUrl: () => phoneUrl ?? undefined,
  });
  stops.push(() => mailbox.stop());
  const { smtpUrl, url: mailboxUrl } = mailbox;
  if (SMS_URL !== undefined) return { smtpUrl, mailboxUrl, smsUrl: SMS_URL, phoneUrl };
  const phone = await startEmbeddedPhone({ folder: folders.phone, port: PHONE_PORT, mailboxUrl });
  stops.push(() => phone.stop());
  phoneUrl = phone.url;
  return { smtpUrl, mailboxUrl, smsUrl: phone.smsUrl, phoneUrl };
}
