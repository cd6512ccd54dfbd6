import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PolicyField } from '../../api/generated';
import { ALL_SETTINGS } from '../policy/settings';
import { useSettingInWords } from '../policy/use-setting-in-words';

const FIELDS: readonly PolicyField[] = [...ALL_SETTINGS, 'overdueInvoicesThatHold'];

/** As the log has them: `passwordAgeDays=90 (default)`. */
const VALUE = /^(?<field>\w+)=(?<value>\w+)/;

/** From what to what the settings were changed. */
export function ChangedPolicy({ facts: { before, after } }: { readonly facts: Readonly<Record<string, unknown>> }) {
  const { t } = useTranslation(['activity', 'policySettings']);
  const inWords = useSettingInWords();
  const values = (facts: unknown) =>
    (Array.isArray(facts) ? facts : []).map((fact) => VALUE.exec(String(fact))?.groups?.value ?? '');
  const fields = (Array.isArray(after) ? after : []).map((fact) => VALUE.exec(String(fact))?.groups?.field);
  const [from, to] = [values(before), values(after)];
  return fields.map((name, place) => {
    const field = FIELDS.find((each) => each === name);
    if (!field) return null;
    const label = t(`policySettings:${field}.label`);
    const words = { label, before: inWords(field, from[place] ?? ''), after: inWords(field, to[place] ?? '') };
    return <Text key={field}>{t('policyChange', words)}</Text>;
  });
}
