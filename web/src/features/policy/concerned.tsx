import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PolicyPreviewDto } from '../../api/generated';
import { Card } from '../../components/card';

const EXPIRIES = ['atOnce', 'earlier', 'later', 'fromNowOn', 'neverAgain'] as const;

/** Whom a change concerns: how many passwords there are, and which expire on another day. */
export function Concerned({ preview: { passwords, expiry } }: { readonly preview: PolicyPreviewDto }) {
  const { t } = useTranslation('policy');
  return (
    <Card title={t('preview.people')}>
      <Text>{t('preview.passwords', { count: passwords })}</Text>
      {EXPIRIES.filter((kind) => expiry[kind] > 0).map((kind) => (
        <Text key={kind}>{t(`preview.expiry.${kind}`, { count: expiry[kind] })}</Text>
      ))}
    </Card>
  );
}
