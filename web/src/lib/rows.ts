import type { InfiniteData } from '@tanstack/react-query';

interface Rows {
  readonly items: readonly { readonly id: string }[];
}

/** A list without one of its rows. */
export function withoutRow<Page extends Rows>(page: Page, id: string): Page {
  return { ...page, items: page.items.filter((row) => row.id !== id) };
}

/** The same for a list that is read page by page. @param change of a page, on which the row may not be */
export function onEachPage<Page, Given>(change: (page: Page, given: Given) => Page) {
  return (known: InfiniteData<Page, string>, given: Given): InfiniteData<Page, string> => ({
    ...known,
    pages: known.pages.map((page) => change(page, given)),
  });
}
