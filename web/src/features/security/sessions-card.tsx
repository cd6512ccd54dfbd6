import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { endSessions, listSessions, type SessionPageDto } from '../../api/generated';
import { Card } from '../../components/card';
import { FailureInSight } from '../../components/failure-in-sight';
import { Loaded } from '../../components/loaded';
import { More } from '../../components/more';
import { RowButton } from '../../components/row-button';
import { inWords } from '../../lib/in-words';
import type { Language } from '../../lib/languages';
import { browserName } from '../../lib/browser-name';
import { onEachPage, withoutRow } from '../../lib/rows';
import rows from '../../components/rows.module.css';
import { Said } from '../acts/said';
import { useEarlyAct } from '../inside/use-early-act';

const SESSIONS = ['sessions'];

/** Where somebody is signed in. The session that asks can't be ended here: that is signing out. */
export function SessionsCard() {
  const { t, i18n } = useTranslation('security');
  const end = useEarlyAct(
    (sessionId: string) => endSessions({ path: { sessionId }, keepalive: true }),
    SESSIONS,
    onEachPage(withoutRow<SessionPageDto>),
  );
  const query = useInfiniteQuery({
    queryKey: SESSIONS,
    queryFn: ({ pageParam }) => listSessions({ query: { limit: 10, ...(pageParam && { after: pageParam }) } }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    select: end.shown,
  });
  const named = (userAgent: string | null) => browserName(userAgent) ?? t('unknownBrowser');
  const moment = (at: string) => inWords(new Date(at), i18n.language as Language);
  return (
    <Card title={t('sessions.title')}>
      <Said>{end.done ? t('sessions.ended') : ''}</Said>
      {end.failure && <FailureInSight failure={end.failure} />}
      <Loaded query={query}>
        {({ pages }) => (
          <ul className={rows.rows}>
            {pages
              .flatMap(({ items }) => items)
              .map(({ id, userAgent, address, startedAt, isCurrent }) => (
                <li key={id} tabIndex={-1}>
                  <div>
                    <Text>{named(userAgent)}</Text>
                    <Text className="quiet">
                      {t('sessions.started', { when: moment(startedAt) })} {address}
                    </Text>
                  </div>
                  {isCurrent ? (
                    <Text className="quiet">{t('sessions.current')}</Text>
                  ) : (
                    <RowButton
                      name={t('sessions.endOf', { browser: named(userAgent), when: moment(startedAt) })}
                      onPress={() => end.begin(id)}
                    >
                      {t('sessions.end')}
                    </RowButton>
                  )}
                </li>
              ))}
          </ul>
        )}
      </Loaded>
      <More query={query} />
    </Card>
  );
}
