import { Text } from '@mantine/core';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Loaded } from '../../../components/loaded';
import { More } from '../../../components/more';
import rows from '../../../components/rows.module.css';

interface Props<Item> {
  readonly query: UseInfiniteQueryResult<InfiniteData<{ readonly items: readonly Item[] }>>;
  /** what is said where there is nothing */
  readonly none: string;
  readonly children: (item: Item) => ReactNode;
}

/** What stands in a queue, page by page. */
export function QueueList<Item>({ query, none, children }: Props<Item>) {
  return (
    <>
      <Loaded query={query} lines={6}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <Text role="status">{none}</Text>;
          return <ul className={rows.rows}>{items.map(children)}</ul>;
        }}
      </Loaded>
      <More query={query} />
    </>
  );
}
