import { useTranslation } from 'react-i18next';
import type { PolicyField } from '../../api/generated';
import { CHOICES, isChoice } from './settings';

/** Says what a setting is set to: `90 giorni`, `non scade mai`. */
export function useSettingInWords(): (setting: PolicyField, value: number | string) => string {
  const { t } = useTranslation('policySettings');
  return (setting, value) => {
    if (!isChoice(setting)) return t(`${setting}.value`, { count: Number(value) });
    const choice = CHOICES[setting].find((each) => each === value);
    return choice ? t(`choices.${choice}`) : String(value);
  };
}
