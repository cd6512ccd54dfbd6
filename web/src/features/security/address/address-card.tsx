import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnAddressDto } from '../../../api/generated';
import { Card } from '../../../components/card';
import { Loaded } from '../../../components/loaded';
import { ownAddress } from './address-query';
import { AskedAddress } from './asked-address';
import { ChangeAddress } from './change-address';

/** The address that letters and links go to, and the one that is to take its place. */
export function AddressCard() {
  const { t } = useTranslation('ownAddress');
  const query = useQuery(ownAddress);
  return (
    <Card title={t('title')}>
      <Loaded query={query}>
        {(address) => (
          <>
            <Text>{address.email ? t(`is.${stateOf(address)}`, { email: address.email }) : t('is.none')}</Text>
            {address.asked ? <AskedAddress asked={address.asked} /> : <Change address={address} />}
          </>
        )}
      </Loaded>
    </Card>
  );
}

function Change({ address }: { readonly address: OwnAddressDto }) {
  const { t } = useTranslation('ownAddress');
  const [state, setState] = useState<'idle' | 'open' | 'closed'>('idle');
  if (state === 'open') return <ChangeAddress address={address} onDone={() => setState('closed')} />;
  return (
    <div>
      <Button variant="default" autoFocus={state === 'closed'} onClick={() => setState('open')}>
        {t(wish(address))}
      </Button>
    </div>
  );
}

const stateOf = ({ blockedAt, refusedAt, confirmedAt }: OwnAddressDto) =>
  blockedAt ? 'blocked' : refusedAt ? 'refused' : confirmedAt ? 'confirmed' : 'unconfirmed';

const wish = (address: OwnAddressDto) =>
  address.email === null ? 'add' : stateOf(address) === 'unconfirmed' ? 'confirmOrChange' : 'change';
