import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PolicyFieldChangeDto } from '../../api/generated';
import { Card } from '../../components/card';
import rows from '../../components/rows.module.css';
import { useSettingInWords } from './use-setting-in-words';

/** Each setting that would be another one, and what that does to what there is. */
export function ChangedSettings({ changes }: { readonly changes: readonly PolicyFieldChangeDto[] }) {
  const { t } = useTranslation(['policy', 'policySettings']);
  const inWords = useSettingInWords();
  return (
    <Card title={t('preview.changes')}>
      <ul className={rows.rows}>
        {changes.map(({ field, before, after, backToDefault, effect }) => (
          <li key={field}>
            <div>
              <Text fw={600}>{t(`policySettings:${field}.label`)}</Text>
              {before === after ? (
                <Text>
                  {t(backToDefault ? 'preview.sameByDefault' : 'preview.same', { after: inWords(field, after) })}
                </Text>
              ) : (
                <>
                  <Text>
                    {t('preview.from', { before: inWords(field, before), after: inWords(field, after) })}{' '}
                    {backToDefault && t('preview.backToDefault')}
                  </Text>
                  <Text className="quiet">{effect}</Text>
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
