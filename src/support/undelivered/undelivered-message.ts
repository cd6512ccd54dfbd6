import { UndeliveredLetter } from '../../mail';
import { UndeliveredTextMessage } from '../../sms';
import { Addressee } from './addressees';

export const CHANNELS = ['mail', 'sms'] as const;
export type Channel = (typeof CHANNELS)[number];

/** A letter or a text message that has not arrived, as its own room tells it. */
export type Undelivered =
  | { readonly channel: 'mail'; readonly message: UndeliveredLetter }
  | { readonly channel: 'sms'; readonly message: UndeliveredTextMessage };

/** The same, and whom it was to reach. */
export type UndeliveredMessage = Undelivered & {
  /** null where the address is nobody's */
  readonly addressee: Addressee | null;
};
