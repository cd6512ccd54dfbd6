import { Inject, Injectable } from '@nestjs/common';
import { SECOND } from '../kernel';
import { RunningSettings, SETTINGS } from '../platform/config';
import { GatewayAnswer, readAnswer } from './gateway-answer';
import { MessageDelayed, MessageRefused } from './sms-gateway.errors';
import { OutgoingText, SmsGateway } from './sms-gateway.port';

const ANSWERS_WITHIN = 10 * SECOND;

/**
 * Of the 4xx those that say nothing about the message: our account, our credit, our address of the gateway, its patience. Once the
 * operator has mended them, or with time, the same message will pass.
 */
const ABOUT_US: readonly number[] = [401, 402, 403, 404, 405, 407, 408, 421, 425, 429];

/**
 * Speaks the API of Twilio's Programmable Messaging, which other providers speak too: a form is posted to the account's `Messages.json`
 * with HTTP Basic (https://www.twilio.com/docs/messaging/api/message-resource).
 */
@Injectable()
export class HttpGateway extends SmsGateway {
  private readonly target: { readonly address: string; readonly authorization: string } | null;

  constructor(@Inject(SETTINGS) { SMS_URL }: RunningSettings) {
    super();
    this.target = SMS_URL === undefined ? null : targetOf(new URL(SMS_URL));
  }

  async handOver({ to, from, text }: OutgoingText): Promise<string> {
    const { status, words } = await this.post(new URLSearchParams({ To: to, From: from, Body: text }));
    if (status >= 200 && status < 300) return words;
    const isLastWord = status >= 400 && status < 500 && !ABOUT_US.includes(status);
    throw isLastWord ? new MessageRefused(words) : new MessageDelayed(words);
  }

  private async post(form: URLSearchParams): Promise<GatewayAnswer> {
    if (!this.target) throw new MessageDelayed('no gateway is set');
    const { address, authorization } = this.target;
    try {
      const response = await fetch(address, {
        method: 'POST',
        body: form,
        headers: { authorization, accept: 'application/json' },
        redirect: 'manual', // a message is for nobody but the gateway that was named
        signal: AbortSignal.timeout(ANSWERS_WITHIN),
      });
      return await readAnswer(response);
    } catch (error) {
      throw new MessageDelayed(whatIsInTheWay(error as Error));
    }
  }
}

function targetOf(url: URL): { address: string; authorization: string } {
  const [account, secret] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
  const base = `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
  return {
    address: `${base}/2010-04-01/Accounts/${encodeURIComponent(account)}/Messages.json`,
    authorization: `Basic ${Buffer.from(`${account}:${secret}`).toString('base64')}`,
  };
}

/** `fetch` hides the reason behind "fetch failed". */
function whatIsInTheWay({ name, message, cause }: Error): string {
  if (name === 'TimeoutError') return `no answer within ${ANSWERS_WITHIN / SECOND} seconds`;
  const { code } = (cause ?? {}) as { code?: string };
  return code ?? message;
}
