import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { forgetOwnDevices, listOwnDevices, type RememberedDevicesDto } from '../../api/generated';
import { Card } from '../../components/card';
import { FailureInSight } from '../../components/failure-in-sight';
import { Loaded } from '../../components/loaded';
import { RowButton } from '../../components/row-button';
import { inWords } from '../../lib/in-words';
import type { Language } from '../../lib/languages';
import { browserName } from '../../lib/browser-name';
import { withoutRow } from '../../lib/rows';
import rows from '../../components/rows.module.css';
import { Said } from '../acts/said';
import { useEarlyAct } from '../inside/use-early-act';

const DEVICES = ['devices'];

/** The devices on which no second factor is asked for. */
export function DevicesCard() {
  const { t, i18n } = useTranslation('security');
  const forget = useEarlyAct(
    (deviceId: string) => forgetOwnDevices({ path: { deviceId }, keepalive: true }),
    DEVICES,
    withoutRow<RememberedDevicesDto>,
  );
  const query = useQuery({ queryKey: DEVICES, queryFn: () => listOwnDevices(), select: forget.shown });
  const named = (userAgent: string | null) => browserName(userAgent) ?? t('unknownBrowser');
  const moment = (at: string) => inWords(new Date(at), i18n.language as Language);
  return (
    <Card title={t('devices.title')}>
      <Said>{forget.done ? t('devices.forgotten') : ''}</Said>
      {forget.failure && <FailureInSight failure={forget.failure} />}
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Text>{t('devices.none')}</Text>
          ) : (
            <ul className={rows.rows}>
              {items.map(({ id, userAgent, address, usedAt }) => (
                <li key={id} tabIndex={-1}>
                  <div>
                    <Text>{named(userAgent)}</Text>
                    <Text className="quiet">
                      {t('devices.used', { when: moment(usedAt) })} {address}
                    </Text>
                  </div>
                  <RowButton
                    name={t('devices.forgetOf', { browser: named(userAgent), when: moment(usedAt) })}
                    onPress={() => forget.begin(id)}
                  >
                    {t('devices.forget')}
                  </RowButton>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
}
