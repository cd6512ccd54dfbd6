import { SystemClock } from '../../kernel';
import { readSettings, RunningSettings, WrongSetting } from '../../platform/config';
import { BillingSystem } from './billing-system';

const URL = 'https://billing.example.it/events';
const SECRET = `whsec_${Buffer.alloc(32, 'events').toString('base64')}`;

const billingSystem = (environment: Record<string, string>) =>
  new BillingSystem(new SystemClock(), readSettings(environment) as RunningSettings);

describe('The billing system', () => {
  it('is told where it has an address and a secret', () => {
    expect(billingSystem({ BILLING_EVENTS_URL: URL, BILLING_EVENTS_SECRET: SECRET }).isAddressed).toBe(true);
    expect(billingSystem({}).isAddressed).toBe(false);
    expect(billingSystem({ BILLING_EVENTS_SECRET: SECRET }).isAddressed).toBe(false);
  });

  it('is never told unsigned: an address without a secret stops the start', () => {
    expect(() => billingSystem({ BILLING_EVENTS_URL: URL })).toThrow(
      new WrongSetting('The setting BILLING_EVENTS_SECRET is wrong: BILLING_EVENTS_URL needs one.'),
    );
  });
});
