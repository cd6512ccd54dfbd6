import { Inject, Injectable } from '@nestjs/common';
import { Clock, SECOND } from '../../kernel';
import { RunningSettings, SETTINGS, WrongSetting } from '../../platform/config';
import { signedHeaders } from '../webhooks/standard-webhook';

/** What came of an event that was posted. */
export interface Posted {
  readonly isTaken: boolean;
  /** the status of HTTP, or what stood in the way */
  readonly answer: string;
}

/** The billing system as one that is told: an address that takes signed webhooks. */
@Injectable()
export class BillingSystem {
  private readonly target: { readonly url: string; readonly secret: Buffer } | null;

  constructor(
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {
    const { BILLING_EVENTS_URL: url, BILLING_EVENTS_SECRET: secret } = settings;
    if (url !== undefined && secret === undefined)
      throw new WrongSetting('The setting BILLING_EVENTS_SECRET is wrong: BILLING_EVENTS_URL needs one.');
    this.target = url !== undefined && secret !== undefined ? { url, secret } : null;
  }

  get isAddressed(): boolean {
    return this.target !== null;
  }

  /** Any 2xx means that it was taken; what else the answer says is not read. @param id the same each time */
  async post(id: string, body: Buffer): Promise<Posted> {
    if (!this.target) return { isTaken: false, answer: 'BILLING_EVENTS_URL is not set' };
    const { url, secret } = this.target;
    try {
      const response = await fetch(url, {
        method: 'POST',
        body: new Uint8Array(body),
        headers: { ...signedHeaders(id, body, secret, this.clock.now()), 'content-type': 'application/json' },
        redirect: 'manual', // an event is for nobody but the address that was named
        signal: AbortSignal.timeout(this.settings.BILLING_EVENTS_SECONDS * SECOND),
      });
      await response.body?.cancel();
      return { isTaken: response.ok, answer: String(response.status) };
    } catch (error) {
      const { message, cause } = error as Error;
      return { isTaken: false, answer: cause instanceof Error ? cause.message : message };
    }
  }
}
