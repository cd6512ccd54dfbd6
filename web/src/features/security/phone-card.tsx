import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readOwnPhone } from '../../api/generated';
import { Card } from '../../components/card';
import { Loaded } from '../../components/loaded';
import { Said } from '../acts/said';
import { RemovePhoneDialog } from './acts/remove-phone-dialog';
import { ConfirmPhone } from './confirm-phone';
import { PHONE } from './phone-query';

/** The phone number by which a forgotten password can be chosen anew. */
export function PhoneCard() {
  const { t } = useTranslation(['security', 'ownActs']);
  const [act, setAct] = useState<'changing' | 'removed'>();
  const [toRemove, setToRemove] = useState<string>();
  const query = useQuery({ queryKey: PHONE, queryFn: () => readOwnPhone() });
  const removed = () => {
    setToRemove(undefined);
    setAct('removed');
  };
  return (
    <Card title={t('phone.title')}>
      <Loaded query={query}>
        {({ phone, phoneConfirmedAt }) => (
          <>
            <Text>{phone && phoneConfirmedAt ? t('phone.confirmed', { phone }) : t('phone.none')}</Text>
            <Said takesFocus>{act === 'removed' ? t('ownActs:phone.done') : ''}</Said>
            {act === 'changing' ? (
              <ConfirmPhone onDone={() => setAct(undefined)} />
            ) : (
              <Group gap="sm">
                <Button variant="default" onClick={() => setAct('changing')}>
                  {t(phone ? 'phone.change' : 'phone.add')}
                </Button>
                {phone && (
                  <Button variant="default" onClick={() => setToRemove(phone)}>
                    {t('phone.remove')}
                  </Button>
                )}
              </Group>
            )}
          </>
        )}
      </Loaded>
      {toRemove && <RemovePhoneDialog phone={toRemove} onDone={removed} onCancel={() => setToRemove(undefined)} />}
    </Card>
  );
}
