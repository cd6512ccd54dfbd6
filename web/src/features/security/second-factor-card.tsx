import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  beginOwnSecondFactor,
  makeRecoveryCodesOwnSecondFactor,
  readOwnSecondFactor,
  removeOwnSecondFactor,
} from '../../api/generated';
import { Card } from '../../components/card';
import { FailureNotice } from '../../components/failure-notice';
import { Loaded } from '../../components/loaded';
import { inWords } from '../../lib/in-words';
import type { Language } from '../../lib/languages';
import { MailedCodes } from './mailed-codes';
import { NewAuthenticator } from './new-authenticator';
import { RecoveryCodes } from './recovery-codes';
import { SECOND_FACTOR } from './second-factor-query';
import { useAct } from '../inside/use-act';

/** What is asked for beside the password: codes of an app, codes by mail, codes on paper. */
export function SecondFactorCard() {
  const { t, i18n } = useTranslation('security');
  const query = useQuery({ queryKey: SECOND_FACTOR, queryFn: () => readOwnSecondFactor() });
  const begin = useAct(() => beginOwnSecondFactor());
  const remove = useAct(() => removeOwnSecondFactor(), SECOND_FACTOR);
  const makeCodes = useAct(() => makeRecoveryCodesOwnSecondFactor(), SECOND_FACTOR);
  const moment = (at: string) => inWords(new Date(at), i18n.language as Language);
  const failure = begin.error ?? remove.error ?? makeCodes.error;
  return (
    <Card title={t('factor.title')}>
      <Loaded query={query} lines={3}>
        {({ isAskedFor, dueFrom, authenticatorSince, mailedCodesSince, unusedRecoveryCodes }) => (
          <>
            <Text>{t(isAskedFor ? 'factor.asked' : 'factor.notAsked')}</Text>
            {dueFrom && <Text>{t('factor.due', { when: moment(dueFrom) })}</Text>}
            <Text>
              {authenticatorSince ? t('factor.since', { when: moment(authenticatorSince) }) : t('factor.noApp')}
            </Text>
            {begin.data ? (
              <NewAuthenticator authenticator={begin.data} onDone={begin.reset} />
            ) : (
              <Group gap="sm">
                <Button variant="default" loading={begin.isPending} onClick={() => begin.mutate(undefined)}>
                  {t(authenticatorSince ? 'factor.replace' : 'factor.begin')}
                </Button>
                {authenticatorSince && (
                  <Button variant="default" loading={remove.isPending} onClick={() => remove.mutate(undefined)}>
                    {t('factor.remove')}
                  </Button>
                )}
              </Group>
            )}
            <MailedCodes
              since={mailedCodesSince}
              hasApp={authenticatorSince !== null}
              isRequired={isAskedFor && authenticatorSince === null && mailedCodesSince === null}
            />
            {isAskedFor && (
              <>
                <Text>{t('codes.left', { count: unusedRecoveryCodes })}</Text>
                {makeCodes.data ? (
                  <RecoveryCodes codes={makeCodes.data.codes} onDone={makeCodes.reset} />
                ) : (
                  <div>
                    <Button variant="default" loading={makeCodes.isPending} onClick={() => makeCodes.mutate(undefined)}>
                      {t('codes.make')}
                    </Button>
                  </div>
                )}
              </>
            )}
          </>
        )}
      </Loaded>
      {failure && <FailureNotice failure={failure} />}
    </Card>
  );
}
