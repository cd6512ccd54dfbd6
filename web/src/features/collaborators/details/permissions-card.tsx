import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CollaboratorDetailsDto } from '../../../api/generated';
import { Card } from '../../../components/card';
import { HeldPermissions } from '../permissions/held-permissions';
import { ChangePermissions } from './change-permissions';

/** What a collaborator may do, and the way to change it. */
export function PermissionsCard({ collaborator }: { readonly collaborator: CollaboratorDetailsDto }) {
  const { t } = useTranslation('collaborator');
  const [step, setStep] = useState<'shown' | 'changing' | 'saved'>('shown');
  if (step === 'changing') {
    return (
      <Card title={t('permissions.title')}>
        <ChangePermissions
          collaborator={collaborator}
          onSaved={() => setStep('saved')}
          onCancel={() => setStep('shown')}
        />
      </Card>
    );
  }
  return (
    <Card title={t('permissions.title')}>
      <HeldPermissions permissions={collaborator.permissions} />
      <Text role="status">{step === 'saved' && t('permissions.saved')}</Text>
      {collaborator.deactivatedAt === null && (
        <div>
          <Button variant="default" onClick={() => setStep('changing')}>
            {t('permissions.change')}
          </Button>
        </div>
      )}
    </Card>
  );
}
