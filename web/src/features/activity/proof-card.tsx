import { Button, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card';
import { FailureNotice } from '../../components/failure-notice';
import { Loaded } from '../../components/loaded';
import { proof } from './activity-queries';
import classes from './activity.module.css';

/** Proves before the reader's eyes that nothing was altered: a part at once, all of a long log when they want it. */
export function ProofCard({ customerId }: { readonly customerId: string | undefined }) {
  const { t, i18n } = useTranslation('activity');
  const [wantsAll, setWantsAll] = useState(false);
  const outcome = useRef<HTMLParagraphElement>(null);
  const query = useInfiniteQuery(proof(customerId));
  const { hasNextPage, isFetching, isError, fetchNextPage } = query;
  useEffect(() => {
    if (wantsAll && hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [wantsAll, hasNextPage, isFetching, isError, fetchNextPage]);
  const proveAll = () => {
    setWantsAll(true);
    // the button goes when all is proved
    outcome.current?.focus();
    void fetchNextPage();
  };
  const number = (count: number) => new Intl.NumberFormat(i18n.language).format(count);

  return (
    <Card title={t('proof.title')}>
      <Text>{t('proof.text')}</Text>
      <Loaded query={query} lines={1}>
        {({ pages }) => {
          const last = pages.at(-1);
          if (!last) return null;
          const { verified, length, brokenAt, head } = last;
          const counts = { verified: number(verified), total: number(length), count: length };
          if (brokenAt !== null) {
            return (
              <Text role="alert" className={classes.broken}>
                {t('proof.broken', { position: number(brokenAt) })}
              </Text>
            );
          }
          return (
            <>
              <Text ref={outcome} tabIndex={-1} role="status" aria-busy={isFetching} className={classes.whole}>
                {t(hasNextPage ? 'proof.part' : 'proof.whole', counts)}
              </Text>
              {hasNextPage && (
                <div>
                  <Button variant="default" loading={wantsAll && !isError} onClick={proveAll}>
                    {t('proof.all')}
                  </Button>
                </div>
              )}
              {query.error && !isFetching && <FailureNotice failure={query.error} />}
              <details className={classes.details}>
                <summary>{t('proof.head')}</summary>
                <p className="quiet">{t('proof.keep')}</p>
                <code>{head}</code>
              </details>
            </>
          );
        }}
      </Loaded>
    </Card>
  );
}
