import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { removeOwnPhone } from '../../../api/generated';
import { ActForm } from '../../acts/act-form';
import { PHONE } from '../phone-query';

interface Props {
  readonly phone: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

export function RemovePhoneDialog({ phone, onDone, onCancel }: Props) {
  const { t } = useTranslation('ownActs');
  return (
    <ActForm
      title={t('phone.title')}
      submit={t('phone.submit')}
      isGrave
      act={() => removeOwnPhone()}
      changes={[PHONE]}
      onDone={onDone}
      onCancel={onCancel}
    >
      <Text>{t('phone.text', { phone })}</Text>
      <Text className="quiet">{t('told')}</Text>
    </ActForm>
  );
}
