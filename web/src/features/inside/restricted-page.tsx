import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type CurrentSessionDto, readAccess } from '../../api/generated';
import { FailureNotice } from '../../components/failure-notice';
import { Loaded } from '../../components/loaded';
import { PageFrame } from '../../components/page-frame';
import { Screen } from '../../components/screen';
import { HoldList } from '../account-held/hold-list';
import { InvoiceList } from '../invoices/invoice-list';
import { ExpiredPasswordPage } from '../own-password/expired-password-page';
import { currentSession } from '../../lib/current-session';
import { useSignOut } from './use-sign-out';

const LOOKS_AGAIN_EVERY = 10_000;

/** A session that can do one thing only, and what that is. */
export function RestrictedPage({ session: { restrictedTo, account } }: { readonly session: CurrentSessionDto }) {
  const { t } = useTranslation('inside');
  const signOut = useSignOut();
  // a payment opens the rest by itself
  useQuery({ ...currentSession, refetchInterval: LOOKS_AGAIN_EVERY, enabled: restrictedTo === 'pay_invoices' });
  const access = useQuery({
    queryKey: ['access', account.id],
    queryFn: () => readAccess({ path: { accountId: account.id } }),
  });
  const why = (
    <Loaded query={access} lines={4}>
      {({ holds }) => <HoldList holds={holds} identifier={account.userName} />}
    </Loaded>
  );
  return (
    <PageFrame>
      {restrictedTo === 'change_password' ? (
        <ExpiredPasswordPage userName={account.userName}>{why}</ExpiredPasswordPage>
      ) : (
        <Screen title={t('payOnly.title')}>
          <Text>{t('payOnly.text')}</Text>
          {why}
          <InvoiceList />
        </Screen>
      )}
      {signOut.error && <FailureNotice failure={signOut.error} />}
      <Button variant="subtle" size="md" fullWidth mt="md" loading={signOut.isPending} onClick={() => signOut.mutate()}>
        {t('menu.signOut')}
      </Button>
    </PageFrame>
  );
}
