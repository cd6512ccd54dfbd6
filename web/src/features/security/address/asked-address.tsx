import { Button, Group, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type AskedAddressDto, askOwnAddress, forgetOwnAddress } from '../../../api/generated';
import { FailureNotice } from '../../../components/failure-notice';
import { inWords } from '../../../lib/in-words';
import type { Language } from '../../../lib/languages';
import { useAct } from '../../inside/use-act';
import { ownAddress } from './address-query';

/** An address that waits for its link to be opened: what to do now, and how to leave it. */
export function AskedAddress({ asked: { email, askedAt, expiresAt } }: { readonly asked: AskedAddressDto }) {
  const { t, i18n } = useTranslation('ownAddress');
  const told = useRef<HTMLParagraphElement>(null);
  const again = useAct(() => askOwnAddress({ body: { email } }), ownAddress.queryKey);
  const forget = useAct(() => forgetOwnAddress(), ownAddress.queryKey);
  const moment = (at: string) => inWords(new Date(at), i18n.language as Language);
  const failure = again.error ?? forget.error;
  useEffect(() => told.current?.focus(), []);
  return (
    <>
      <Text ref={told} tabIndex={-1} role="status">
        {t('asked', { email, when: moment(askedAt), until: moment(expiresAt) })}
      </Text>
      {failure && !again.isPending && !forget.isPending && <FailureNotice failure={failure} />}
      <Group gap="sm">
        <Button variant="default" loading={again.isPending} onClick={() => again.mutate(undefined)}>
          {t('again')}
        </Button>
        <Button variant="default" loading={forget.isPending} onClick={() => forget.mutate(undefined)}>
          {t('forget')}
        </Button>
      </Group>
    </>
  );
}
