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

/** The mail server could not be reached, or asks for another try. The message is its own words, or says what is in the way. */
export class LetterDelayed extends Error {}

/**
 * A 5xx reply (RFC 5321 §4.2.1) to the recipient or to the letter itself is the last word on it. To anything before that (greeting,
 * login, sender) it is about us: once the operator has mended the configuration, the same letter will pass.
 */
export function explainRefusal(error: unknown): LetterRefused | LetterDelayed {
  const { code, command, response, responseCode = 0, message } = error as SmtpError;
  const ofTheLetter = command === 'RCPT TO' || command === 'DATA';
  const notAnAddress = code === 'EENVELOPE' && command === 'API';
  const words = response ?? message;
  return (ofTheLetter && responseCode >= 500) || notAnAddress ? new LetterRefused(words) : new LetterDelayed(words);
}
