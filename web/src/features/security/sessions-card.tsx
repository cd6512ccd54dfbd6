import { Button, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { endSessions, listSessions } from '../../api/generated';
import { Card } from '../../components/card';
import { FailureNotice } from '../../components/failure-notice';
import { Loaded } from '../../components/loaded';
import { More } from '../../components/more';
import { inWords } from '../../lib/in-words';
import type { Language } from '../../lib/languages';
import { browserName } from '../../lib/browser-name';
import rows from '../../components/rows.module.css';
import { Said } from '../acts/said';
import { useAct } from '../inside/use-act';

const SESSIONS = ['sessions'];

/** Where somebody is signed in. The session that asks can't be ended here: that is signing out. */
export function SessionsCard() {
  const { t, i18n } = useTranslation('security');
  const query = useInfiniteQuery({
    queryKey: SESSIONS,
    queryFn: ({ pageParam }) => listSessions({ query: { limit: 10, ...(pageParam && { after: pageParam }) } }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
  const end = useAct((sessionId: string) => endSessions({ path: { sessionId } }), SESSIONS);
  const named = (userAgent: string | null) => browserName(userAgent) ?? t('unknownBrowser');
  const moment = (at: string) => inWords(new Date(at), i18n.language as Language);
  return (
    <Card title={t('sessions.title')}>
      <Said takesFocus>{end.isSuccess ? t('sessions.ended') : ''}</Said>
      <Loaded query={query}>
        {({ pages }) => (
          <ul className={rows.rows}>
            {pages
              .flatMap(({ items }) => items)
              .map(({ id, userAgent, address, startedAt, isCurrent }) => (
                <li key={id}>
                  <div>
                    <Text>{named(userAgent)}</Text>
                    <Text className="quiet">
                      {t('sessions.started', { when: moment(startedAt) })} {address}
                    </Text>
                  </div>
                  {isCurrent ? (
                    <Text className="quiet">{t('sessions.current')}</Text>
                  ) : (
                    <Button
                      variant="default"
                      aria-label={t('sessions.endOf', { browser: named(userAgent), when: moment(startedAt) })}
                      loading={end.isPending && end.variables === id}
                      onClick={() => end.mutate(id)}
                    >
                      {t('sessions.end')}
                    </Button>
                  )}
                </li>
              ))}
          </ul>
        )}
      </Loaded>
      {end.error && !end.isPending && <FailureNotice failure={end.error} />}
      <More query={query} />
    </Card>
  );
}
