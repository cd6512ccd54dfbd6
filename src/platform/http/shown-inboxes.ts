/** Where letters and text messages can be read that don't leave the machine. Null, or nothing at all: they do leave it. */
export interface ShownInboxes {
  readonly mailboxUrl?: string | null;
  readonly phoneUrl?: string | null;
}

/** As the portal calls those that there are. */
export function namesOf(inboxes: ShownInboxes): string[] {
  return shown(inboxes).map(({ name }) => name);
}

/** Tells the portal, in the head of each page, so that it can lead there; and leads there from where the page does so by itself. */
export function withInboxes(page: string, inboxes: ShownInboxes): string {
  const tags = shown(inboxes).map(({ name, url }) => `<meta name="titolare-${name}" content="${url}" />`);
  const told = page.replace('</head>', () => `${tags.join('')}</head>`);
  return shown(inboxes).reduce((led, { name, url }) => led.replaceAll(`address-of-${name}`, () => url), told);
}

function shown({ mailboxUrl, phoneUrl }: ShownInboxes) {
  const all = [
    { name: 'mailbox', url: mailboxUrl },
    { name: 'phone', url: phoneUrl },
  ];
  return all.flatMap(({ name, url }) => (url ? [{ name, url: encodeURI(url) }] : []));
}
