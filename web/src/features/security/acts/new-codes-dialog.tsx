import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { makeRecoveryCodesOwnSecondFactor } from '../../../api/generated';
import { ActForm } from '../../acts/act-form';
import { SECOND_FACTOR } from '../second-factor-query';

interface Props {
  /** how many of the older ones still work */
  readonly unused: number;
  readonly onDone: (codes: readonly string[]) => void;
  readonly onCancel: () => void;
}

export function NewCodesDialog({ unused, onDone, onCancel }: Props) {
  const { t } = useTranslation('ownActs');
  return (
    <ActForm
      title={t('codes.title')}
      submit={t('codes.submit')}
      act={() => makeRecoveryCodesOwnSecondFactor()}
      changes={[SECOND_FACTOR]}
      onDone={({ codes }) => onDone(codes)}
      onCancel={onCancel}
    >
      <Text>{t('codes.old', { count: unused })}</Text>
      <Text>{t('codes.text')}</Text>
      <Text className="quiet">{t('told')}</Text>
    </ActForm>
  );
}
