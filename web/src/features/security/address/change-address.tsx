import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askOwnAddress, type OwnAddressDto } from '../../../api/generated';
import { fieldFault } from '../../../lib/field-fault';
import { useAct } from '../../inside/use-act';
import { StepForm } from '../step-form';
import { ownAddress } from './address-query';

interface Props {
  readonly address: OwnAddressDto;
  readonly onDone: () => void;
}

/** Has a link sent to another address. One that is on file and that nobody has confirmed is offered to be confirmed. */
export function ChangeAddress({ address, onDone }: Props) {
  const { t } = useTranslation('ownAddress');
  const isUnconfirmed = address.confirmedAt === null && address.blockedAt === null;
  const [email, setEmail] = useState(isUnconfirmed ? (address.email ?? '') : '');
  const ask = useAct(() => askOwnAddress({ body: { email } }), ownAddress.queryKey);
  const wrong = fieldFault(ask.error, 'email');
  return (
    <StepForm
      step={ask}
      isTold={wrong !== undefined}
      submit={t('send')}
      onSubmit={() => ask.mutate(undefined, { onSuccess: onDone })}
      onCancel={onDone}
    >
      <TextInput
        autoFocus
        label={t('new')}
        description={t('description')}
        type="email"
        name="email"
        autoComplete="email"
        size="md"
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={!ask.isPending && wrong}
        errorProps={{ role: 'alert' }}
      />
      {address.isUserName && <Text className="quiet">{t('userName')}</Text>}
    </StepForm>
  );
}
