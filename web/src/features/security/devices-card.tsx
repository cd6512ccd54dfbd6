import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { forgetOwnDevices, listOwnDevices } from '../../api/generated';
import { Card } from '../../components/card';
import { FailureNotice } from '../../components/failure-notice';
import { Loaded } from '../../components/loaded';
import { inWords } from '../../lib/in-words';
import type { Language } from '../../lib/languages';
import { browserName } from '../../lib/browser-name';
import rows from '../../components/rows.module.css';
import { Said } from '../acts/said';
import { useAct } from '../inside/use-act';

const DEVICES = ['devices'];

/** The devices on which no second factor is asked for. */
export function DevicesCard() {
  const { t, i18n } = useTranslation('security');
  const query = useQuery({ queryKey: DEVICES, queryFn: () => listOwnDevices() });
  const forget = useAct((deviceId: string) => forgetOwnDevices({ path: { deviceId } }), DEVICES);
  const named = (userAgent: string | null) => browserName(userAgent) ?? t('unknownBrowser');
  const moment = (at: string) => inWords(new Date(at), i18n.language as Language);
  return (
    <Card title={t('devices.title')}>
      <Said takesFocus>{forget.isSuccess ? t('devices.forgotten') : ''}</Said>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Text>{t('devices.none')}</Text>
          ) : (
            <ul className={rows.rows}>
              {items.map(({ id, userAgent, address, usedAt }) => (
                <li key={id}>
                  <div>
                    <Text>{named(userAgent)}</Text>
                    <Text className="quiet">
                      {t('devices.used', { when: moment(usedAt) })} {address}
                    </Text>
                  </div>
                  <Button
                    variant="default"
                    aria-label={t('devices.forgetOf', { browser: named(userAgent), when: moment(usedAt) })}
                    loading={forget.isPending && forget.variables === id}
                    onClick={() => forget.mutate(id)}
                  >
                    {t('devices.forget')}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {forget.error && !forget.isPending && <FailureNotice failure={forget.error} />}
    </Card>
  );
}
