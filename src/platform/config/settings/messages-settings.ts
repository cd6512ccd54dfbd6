import { isSupportedCountry } from 'libphonenumber-js/min';
import { z } from 'zod';
import { isGateway, list, sender, textMessageSender, wholeNumber } from '../setting-values';

/** Letters and text messages: by whom they go, and how many. */
export const messageSettings = {
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe(
      'The mail server, e.g. smtps://user:password@mail.example.it. Without it, an embedded mailbox is started that keeps every letter to itself.',
    ),
  MAIL_FROM: sender.default('Titolare <titolare@localhost>').describe('The sender of every letter.'),
  LETTERS_PER_HOUR: wholeNumber(1, 10_000)
    .default(5)
    .describe('How many letters of one kind may be asked for to one mailbox within an hour.'),
  LETTERS_ON_REQUEST_PER_HOUR: wholeNumber(1, 10_000)
    .default(10)
    .describe('How many letters of all kinds that anybody can ask for go to one mailbox within an hour.'),
  MAILBOX_PORT: wholeNumber(0, 65_535).default(8025).describe('Where the embedded mailbox shows its letters.'),

  SMS_URL: z
    .string()
    .refine(isGateway, 'must be such as https://account:secret@api.twilio.com')
    .optional()
    .describe(
      'The gateway for text messages, one that speaks Twilio’s API: https://account:secret@api.twilio.com. Without it and SMTP_URL, an embedded phone is started that keeps every message to itself; without it alone, no text messages are sent.',
    ),
  SMS_FROM: textMessageSender.default('Titolare').describe('The sender of every text message: a number or a name.'),
  SMS_COUNTRIES: list
    .refine(
      (items) => items.length > 0 && items.every((item) => isSupportedCountry(item)),
      'must be countries by their codes of ISO 3166-1, such as IT,SM,VA',
    )
    .default(['IT', 'SM', 'VA'])
    .describe('The countries whose numbers get text messages, by their ISO 3166-1 codes, separated by commas.'),
  SMS_PER_NUMBER: wholeNumber(1, 1_000)
    .default(3)
    .describe('How many text messages may go to one number within an hour.'),
  SMS_PER_NETWORK: wholeNumber(1, 10_000)
    .default(10)
    .describe('How many text messages may be asked for from one network within an hour.'),
  SMS_PER_DAY: wholeNumber(1, 1_000_000)
    .default(1_000)
    .describe('How many text messages may go out within 24 hours, to all numbers together.'),
  PHONE_PORT: wholeNumber(0, 65_535).default(8026).describe('Where the embedded phone shows its messages.'),
};
