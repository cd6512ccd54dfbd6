import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beginOwnSecondFactor } from '../../api/generated';
import { FailureNotice } from '../../components/failure-notice';
import { inWords } from '../../lib/in-words';
import type { Language } from '../../lib/languages';
import { Said } from '../acts/said';
import { useAct } from '../inside/use-act';
import { RemoveAppDialog } from './acts/remove-app-dialog';
import { NewAuthenticator } from './new-authenticator';

interface Props {
  /** null: there is no app */
  readonly since: string | null;
  readonly hasMailedCodes: boolean;
}

/** The authenticator app: set up, replaced, removed. */
export function Authenticator({ since, hasMailedCodes }: Props) {
  const { t, i18n } = useTranslation(['security', 'ownActs']);
  const [removal, setRemoval] = useState<'asking' | 'done'>();
  const begin = useAct(() => beginOwnSecondFactor());
  const setUp = () => {
    setRemoval(undefined);
    begin.mutate(undefined);
  };
  return (
    <>
      <Text>
        {since ? t('factor.since', { when: inWords(new Date(since), i18n.language as Language) }) : t('factor.noApp')}
      </Text>
      <Said takesFocus>{removal === 'done' ? t('ownActs:app.done') : ''}</Said>
      {begin.data ? (
        <NewAuthenticator authenticator={begin.data} onDone={begin.reset} />
      ) : (
        <Group gap="sm">
          <Button variant="default" loading={begin.isPending} onClick={setUp}>
            {t(since ? 'factor.replace' : 'factor.begin')}
          </Button>
          {since && (
            <Button variant="default" onClick={() => setRemoval('asking')}>
              {t('factor.remove')}
            </Button>
          )}
        </Group>
      )}
      {begin.error && !begin.isPending && <FailureNotice failure={begin.error} />}
      {removal === 'asking' && (
        <RemoveAppDialog
          hasMailedCodes={hasMailedCodes}
          onDone={() => setRemoval('done')}
          onCancel={() => setRemoval(undefined)}
        />
      )}
    </>
  );
}
