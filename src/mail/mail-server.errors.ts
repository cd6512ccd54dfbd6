/** What nodemailer tells of a conversation that failed. */
interface SmtpError {
  readonly code?: string;
  readonly command?: string;
  readonly response?: string;
  readonly responseCode?: number;
  readonly message: string;
}

/** The mail server has refused the letter for good. The message is its own words. */
export class LetterRefused extends Error {}

/** It has refused it because no letter can arrive at that address, whatever stands in it. */
export class AddressRefused extends LetterRefused {}

/** The mail server could not be reached, or asks for another try. The message is its own words, or says what is in the way. */
export class LetterDelayed extends Error {}

/**
 * RFC 3463 §3.2–3.3 and RFC 7505 §4.2: there is no such mailbox or domain, the address can't be one, it has moved away, it takes no mail,
 * it is disabled. Not a mailbox that is full (2.2), and none of what is about us: the sender (1.7, 1.8), spam and relaying (7.x).
 */
const ABOUT_THE_ADDRESS = /^5\.(?:1\.(?:1|2|3|6|10)|2\.1)$/;

/** RFC 5321 §4.2.2: no such mailbox, user not local, mailbox name not allowed. For servers that say no more. */
const NO_SUCH_MAILBOX: readonly number[] = [550, 551, 553];

/**
 * A 5xx reply (RFC 5321 §4.2.1) to the recipient or to the letter itself is the last word on it. To anything before that (greeting,
 * login, sender) it is about us: once the operator has mended the configuration, the same letter will pass.
 */
export function explainRefusal(error: unknown): LetterRefused | LetterDelayed {
  const { code, command, response, message } = error as SmtpError;
  const words = response ?? message;
  if (code === 'EENVELOPE' && command === 'API') return new AddressRefused(words); // it can't even be said to a server
  if (!isLastWord(error as SmtpError)) return new LetterDelayed(words);
  return isAboutTheAddress(error as SmtpError) ? new AddressRefused(words) : new LetterRefused(words);
}

function isLastWord({ command, responseCode = 0 }: SmtpError): boolean {
  return (command === 'RCPT TO' || command === 'DATA') && responseCode >= 500;
}

/** The letter has one recipient, so an enhanced code is about that one wherever in the conversation it is said. */
function isAboutTheAddress({ command, response = '', responseCode = 0 }: SmtpError): boolean {
  const [, enhanced] = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response) ?? [];
  if (enhanced !== undefined) return ABOUT_THE_ADDRESS.test(enhanced);
  return command === 'RCPT TO' && NO_SUCH_MAILBOX.includes(responseCode);
}
