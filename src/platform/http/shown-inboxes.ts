/** Where letters and text messages can be read that don't leave the machine. Null, or nothing at all: they do leave it. */
export interface ShownInboxes {
  readonly mailboxUrl?: string | null;
  readonly phoneUrl?: string | null;
}

/** Tells the portal, in the head of each page, so that it can lead there. */
export function withInboxes(page: string, { mailboxUrl, phoneUrl }: ShownInboxes): string {
  const tags = [meta('mailbox', mailboxUrl), meta('phone', phoneUrl)].join('');
  return page.replace('</head>', () => `${tags}</head>`);
}

function meta(name: string, url: string | null | undefined): string {
  return url ? `<meta name="titolare-${name}" content="${encodeURI(url)}" />` : '';
}
