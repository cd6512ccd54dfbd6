import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readOwnPhone, removeOwnPhone } from '../../api/generated';
import { Card } from '../../components/card';
import { FailureNotice } from '../../components/failure-notice';
import { Loaded } from '../../components/loaded';
import { ConfirmPhone } from './confirm-phone';
import { PHONE } from './phone-query';
import { useAct } from '../inside/use-act';

/** The phone number by which a forgotten password can be chosen anew. */
export function PhoneCard() {
  const { t } = useTranslation('security');
  const [isChanging, setIsChanging] = useState(false);
  const query = useQuery({ queryKey: PHONE, queryFn: () => readOwnPhone() });
  const remove = useAct(() => removeOwnPhone(), PHONE);
  return (
    <Card title={t('phone.title')}>
      <Loaded query={query}>
        {({ phone, phoneConfirmedAt }) => (
          <>
            <Text>{phone && phoneConfirmedAt ? t('phone.confirmed', { phone }) : t('phone.none')}</Text>
            {isChanging ? (
              <ConfirmPhone onDone={() => setIsChanging(false)} />
            ) : (
              <Group gap="sm">
                <Button variant="default" onClick={() => setIsChanging(true)}>
                  {t(phone ? 'phone.change' : 'phone.add')}
                </Button>
                {phone && (
                  <Button variant="default" loading={remove.isPending} onClick={() => remove.mutate(undefined)}>
                    {t('phone.remove')}
                  </Button>
                )}
              </Group>
            )}
          </>
        )}
      </Loaded>
      {remove.error && !remove.isPending && <FailureNotice failure={remove.error} />}
    </Card>
  );
}
