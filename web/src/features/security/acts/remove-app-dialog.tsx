import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { removeOwnSecondFactor } from '../../../api/generated';
import { ActForm } from '../../acts/act-form';
import { SECOND_FACTOR } from '../second-factor-query';

interface Props {
  /** whether codes by mail take the place of those of the app */
  readonly hasMailedCodes: boolean;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

export function RemoveAppDialog({ hasMailedCodes, onDone, onCancel }: Props) {
  const { t } = useTranslation('ownActs');
  return (
    <ActForm
      title={t('app.title')}
      submit={t('app.submit')}
      isGrave
      act={() => removeOwnSecondFactor()}
      changes={[SECOND_FACTOR]}
      onDone={onDone}
      onCancel={onCancel}
    >
      <Text>{t('app.text')}</Text>
      <Text>{t(hasMailedCodes ? 'app.thenMailed' : 'app.then')}</Text>
      <Text className="quiet">{t('told')}</Text>
    </ActForm>
  );
}
