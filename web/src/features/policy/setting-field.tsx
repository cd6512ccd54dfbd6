import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CHOICES, isChoice, MAY_BE_ZERO, type Setting } from './settings';
import { useSettingInWords } from './use-setting-in-words';

interface Props {
  readonly setting: Setting;
  readonly typed: string;
  /** what the deployment has decided */
  readonly byDefault: number | string;
  readonly fault: string | undefined;
  readonly onType: (typed: string) => void;
}

/** One setting to be decided, or left to the deployment. */
export function SettingField({ setting, typed, byDefault, fault, onType }: Props) {
  const { t } = useTranslation(['policy', 'policySettings']);
  const inWords = useSettingInWords();
  const label = t(`policySettings:${setting}.label`);
  const meaning = t(`policySettings:${setting}.meaning`);
  const value = inWords(setting, byDefault);
  const common = { label, name: `policy-${setting}`, size: 'md', value: typed } as const;
  if (isChoice(setting)) {
    return (
      <NativeSelect
        {...common}
        description={`${meaning} ${t('form.service', { value })}`}
        data={[
          { value: '', label: t('form.backToService') },
          ...CHOICES[setting].map((choice) => ({ value: choice, label: inWords(setting, choice) })),
        ]}
        onChange={(event) => onType(event.currentTarget.value)}
      />
    );
  }
  const zero = MAY_BE_ZERO.includes(setting) && t('form.zero', { value: inWords(setting, 0) });
  return (
    <TextInput
      {...common}
      description={[meaning, zero, t('form.empty', { value })].filter(Boolean).join(' ')}
      inputMode="numeric"
      autoComplete="off"
      onChange={(event) => onType(event.currentTarget.value)}
      error={fault}
      errorProps={{ role: 'alert' }}
      rightSectionWidth="auto"
      rightSection={
        typed !== '' && (
          <Button
            variant="subtle"
            size="compact-sm"
            mr={4}
            aria-label={t('form.backToServiceFor', { label })}
            onClick={() => onType('')}
          >
            {t('form.backToService')}
          </Button>
        )
      }
    />
  );
}
