import { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { Answer, json } from '../../platform/embedded-server';
import { OutgoingText } from '../sms-gateway.port';
import { KeptMessage } from './kept-message';
import { MessageFolder } from './message-folder';

/** What to answer instead of taking a message, e.g. `{ status: 400, code: 21211, message: 'no such number' }`. */
export interface GatewayRefusal {
  /** of HTTP */
  readonly status: number;
  /** of Twilio's dictionary of errors */
  readonly code: number;
  readonly message: string;
}

export interface SendingOptions {
  /** asked for each message; undefined: take it */
  readonly answer?: ((to: string) => GatewayRefusal | undefined) | undefined;
  /** told of each message, before the sender is told that it was taken */
  readonly onMessage?: ((message: KeptMessage) => void) | undefined;
}

export interface Account {
  readonly name: string;
  readonly secret: string;
}

/** Plainly wrong forms, as the real gateway names them (https://www.twilio.com/docs/api/errors). */
const FAULTS: readonly (readonly [isFaulty: (text: OutgoingText) => boolean, code: number, message: string])[] = [
  [({ to }) => to === '', 21604, 'A To phone number is required.'],
  [({ to }) => !/^\+[1-9]\d{6,14}$/.test(to), 21211, 'The To number is not a phone number.'],
  [({ from }) => from === '', 21603, 'A From phone number is required.'],
  [({ text }) => text === '', 21602, 'A message body is required.'],
  [({ text }) => text.length > 1600, 21617, 'The message body is longer than 1600 characters.'],
];

/** The part of the gateway's API that sends: takes every message that is well-formed, and passes none on. */
export class Sending {
  readonly route: string;
  private readonly authorization: string;

  constructor(
    private readonly messages: MessageFolder,
    { name, secret }: Account,
    private readonly options: SendingOptions,
  ) {
    this.route = `POST /2010-04-01/Accounts/${name}/Messages.json`;
    this.authorization = `Basic ${Buffer.from(`${name}:${secret}`).toString('base64')}`;
  }

  async take(request: IncomingMessage): Promise<Answer> {
    if (request.headers.authorization !== this.authorization) {
      return refused({ status: 401, code: 20003, message: 'Authenticate' });
    }
    const form = new URLSearchParams((await buffer(request)).toString('utf8'));
    const [to, from, text] = ['To', 'From', 'Body'].map((name) => form.get(name) ?? '') as [string, string, string];
    const refusal = faultOf({ to, from, text }) ?? this.options.answer?.(to);
    if (refusal) return refused(refusal);
    const message = await this.messages.deliver({ to, from, text });
    this.options.onMessage?.(message);
    return json({ sid: `SM${message.id.replaceAll('-', '')}`, status: 'queued', to, from, body: text }, 201);
  }
}

function faultOf(text: OutgoingText): GatewayRefusal | undefined {
  const fault = FAULTS.find(([isFaulty]) => isFaulty(text));
  return fault && { status: 400, code: fault[1], message: fault[2] };
}

function refused({ status, code, message }: GatewayRefusal): Answer {
  return json({ code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status }, status);
}
