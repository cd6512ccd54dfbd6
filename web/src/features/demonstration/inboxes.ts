/** Where a demonstration shows what it sends, as the server has written it into the page: `src/platform/http/shown-inboxes.ts`. */
export const INBOXES = ['mailbox', 'phone'] as const;

export interface Inbox {
  readonly name: (typeof INBOXES)[number];
  readonly url: string;
}

/** None where letters and text messages really leave. */
export function shownInboxes(): readonly Inbox[] {
  return INBOXES.flatMap((name) => {
    const url = document.querySelector<HTMLMetaElement>(`meta[name=titolare-${name}]`)?.content;
    return url === undefined ? [] : [{ name, url }];
  });
}
