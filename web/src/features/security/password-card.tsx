import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card';
import { ChangePasswordForm } from '../own-password/change-password-form';

/** The own password. The fields are there once somebody wants to change it, so that no browser fills them in unasked. */
export function PasswordCard({ userName }: { readonly userName: string }) {
  const { t } = useTranslation(['security', 'ownPassword']);
  const queryClient = useQueryClient();
  const [state, setState] = useState<'idle' | 'open' | 'done'>('idle');
  const changed = () => {
    setState('done');
    void queryClient.invalidateQueries();
  };
  return (
    <Card title={t('password.title')}>
      <Text role="status">{state === 'done' && t('ownPassword:done')}</Text>
      {state === 'open' ? (
        <ChangePasswordForm userName={userName} onChanged={changed} />
      ) : (
        <div>
          <Button variant="default" onClick={() => setState('open')}>
            {t('password.open')}
          </Button>
        </div>
      )}
    </Card>
  );
}
