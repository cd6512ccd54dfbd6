import { z } from 'zod';
import { billingSettings } from './settings/billing-settings';
import { integrationSettings } from './settings/integration-settings';
import { messageSettings } from './settings/messages-settings';
import { processSettings } from './settings/process-settings';
import { recoverySettings } from './settings/recovery-settings';
import { signInSettings } from './settings/sign-in-settings';
import { supportSettings } from './settings/support-settings';
import { suspicionSettings } from './settings/suspicion-settings';

/**
 * Every setting of a deployment: one environment variable each, validated at the start. `describe` is its line in
 * `docs/settings.md`, which is generated from here. A `*` at the end of a description means that a customer's policy may override it.
 */
export const settingDefinitions = z.object({
  ...processSettings,
  ...messageSettings,
  ...signInSettings,
  ...suspicionSettings,
  ...recoverySettings,
  ...billingSettings,
  ...integrationSettings,
  ...supportSettings,
});

export type SettingName = keyof typeof settingDefinitions.shape;
export type Settings = Readonly<z.output<typeof settingDefinitions>> & { readonly ORIGIN: string };

interface SuppliedSettings {
  readonly DATABASE_URL: string;
  readonly DATABASE_OWNER_URL: string;
  readonly SMTP_URL: string;
  /** undefined: no text messages are sent */
  readonly SMS_URL: string | undefined;
  readonly SECRET_KEY: Buffer;
}

/** What a running service has: the embedded parts have filled in what was not set. */
export type RunningSettings = Omit<Settings, keyof SuppliedSettings> & SuppliedSettings;
