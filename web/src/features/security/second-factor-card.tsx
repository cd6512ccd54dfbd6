import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { readOwnSecondFactor } from '../../api/generated';
import { Card } from '../../components/card';
import { Loaded } from '../../components/loaded';
import { inWords } from '../../lib/in-words';
import type { Language } from '../../lib/languages';
import { Authenticator } from './authenticator';
import { MailedCodes } from './mailed-codes';
import { RecoveryCodes } from './recovery-codes';
import { SECOND_FACTOR } from './second-factor-query';

/** What is asked for beside the password: codes of an app, codes by mail, codes on paper. */
export function SecondFactorCard() {
  const { t, i18n } = useTranslation('security');
  const query = useQuery({ queryKey: SECOND_FACTOR, queryFn: () => readOwnSecondFactor() });
  return (
    <Card title={t('factor.title')}>
      <Loaded query={query} lines={3}>
        {({ isAskedFor, dueFrom, authenticatorSince, mailedCodesSince, unusedRecoveryCodes }) => (
          <>
            <Text>{t(isAskedFor ? 'factor.asked' : 'factor.notAsked')}</Text>
            {dueFrom && <Text>{t('factor.due', { when: inWords(new Date(dueFrom), i18n.language as Language) })}</Text>}
            <Authenticator since={authenticatorSince} hasMailedCodes={mailedCodesSince !== null} />
            <MailedCodes
              since={mailedCodesSince}
              hasApp={authenticatorSince !== null}
              isRequired={isAskedFor && authenticatorSince === null && mailedCodesSince === null}
            />
            {isAskedFor && <RecoveryCodes unused={unusedRecoveryCodes} />}
          </>
        )}
      </Loaded>
    </Card>
  );
}
