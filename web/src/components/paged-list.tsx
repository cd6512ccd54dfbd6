import { Button, Text, VisuallyHidden } from '@mantine/core';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from './loaded';
import { More } from './more';
import classes from './paged-list.module.css';
import rows from './rows.module.css';

interface Props<Item> {
  readonly query: UseInfiniteQueryResult<InfiniteData<{ readonly items: readonly Item[] }>>;
  /** how many lines there will probably be */
  readonly lines?: number;
  /** what is said where there is nothing */
  readonly none: string;
  /** whether the order tells something */
  readonly isOrdered?: boolean;
  readonly className?: string | undefined;
  /** the way back to all, where only some were asked for */
  readonly all?: { readonly label: string; readonly show: () => void } | false;
  readonly children: (item: Item) => ReactNode;
}

/**
 * What was found, page by page; how much that is, is read out. Whoever goes back to all is taken to the top of it: the button they
 * pressed is gone.
 */
export function PagedList<Item>(props: Props<Item>) {
  const { query, lines = 6, none, isOrdered = false, className = rows.rows, all = false, children } = props;
  const { t } = useTranslation();
  const shown = useRef<HTMLDivElement>(null);
  const List = isOrdered ? 'ol' : 'ul';
  const showAll = (show: () => void) => {
    show();
    shown.current?.focus();
  };
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <div ref={shown} tabIndex={-1} className={classes.shown} data-stale={query.isPlaceholderData || undefined}>
        <div role="status">
          {query.data && items.length === 0 && <Text>{none}</Text>}
          {items.length > 0 && <VisuallyHidden>{t('listed', { count: items.length })}</VisuallyHidden>}
        </div>
        <Loaded query={query} lines={lines}>
          {() => items.length > 0 && <List className={className}>{items.map(children)}</List>}
        </Loaded>
      </div>
      {all && (
        <div>
          <Button variant="default" onClick={() => showAll(all.show)}>
            {all.label}
          </Button>
        </div>
      )}
      <More query={query} />
    </>
  );
}
