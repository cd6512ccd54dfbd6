import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountDto } from '../../../api/generated';
import { Card } from '../../../components/card';
import { currentSession } from '../../../lib/current-session';
import { Said } from '../../acts/said';
import { useSaid } from '../../acts/use-said';
import { ActButtons } from './act-buttons';
import type { Access, Opened } from './act-props';
import { whyNone } from './acts-for';

interface Props {
  readonly account: AccountDto;
  readonly access: Access;
}

/** What a member of staff can do about an account, one thing at a time. What it changes is read anew, and what happened is said. */
export function AccountActs({ account, access }: Props) {
  const { t } = useTranslation('staffActs');
  const { data: session } = useQuery(currentSession);
  const [opened, setOpened] = useState<Opened>();
  const [said, say] = useSaid();
  if (!session) return null;
  const why = whyNone(account, access, session.account);
  const open = (dialog: Opened) => {
    say('');
    setOpened(() => dialog);
  };
  const close = () => setOpened(undefined);
  const onDone = (sentence: string) => {
    say(sentence);
    close();
  };
  return (
    <Card title={t('title')}>
      <Said takesFocus>{said}</Said>
      {why ? (
        <Text>{t(`nothing.${why}`)}</Text>
      ) : (
        <ActButtons account={account} access={access} staff={session} onOpen={open} />
      )}
      {opened?.({ account, onDone, onCancel: close })}
    </Card>
  );
}
