import type { PolicyOverridesDto, WantedPolicyDto } from '../../api/generated';
import { ALL_SETTINGS, CHOICES, isChoice, type Setting } from './settings';

/** What somebody has typed, setting by setting; empty: as the deployment decides. */
export type Draft = Readonly<Record<Setting, string>>;

/** A form that says what is decided. */
export function draftOf(overrides: PolicyOverridesDto): Draft {
  return Object.fromEntries(ALL_SETTINGS.map((setting) => [setting, String(overrides[setting] ?? '')])) as Draft;
}

/** The settings in which no whole number stands, although there should. What else is wrong the service says. */
export function notNumbers(draft: Draft): readonly Setting[] {
  return ALL_SETTINGS.filter((setting) => !isChoice(setting) && !/^\d{0,9}$/.test(draft[setting].trim()));
}

/** What the service is asked for. Every number must be one: {@link notNumbers}. */
export function wantedPolicy(draft: Draft): WantedPolicyDto {
  const decided = ALL_SETTINGS.filter((setting) => draft[setting].trim() !== '');
  return Object.fromEntries(
    decided.map((setting) => [setting, isChoice(setting) ? chosen(setting, draft) : Number(draft[setting])]),
  );
}

function chosen(setting: keyof typeof CHOICES, draft: Draft): string | undefined {
  return CHOICES[setting].find((choice) => choice === draft[setting]);
}
