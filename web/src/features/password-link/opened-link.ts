import { queryOptions } from '@tanstack/react-query';
import { inspectPasswordLinks, type LinkDto, type OpenedLinkDto } from '../../api/generated';
import { inspected } from '../../lib/dead-link';

/** What a link from a mail is for; the page that it opens tells. */
export type Purpose = LinkDto['purpose'];

/** At what a password is chosen: also when an account becomes another person's, which has a page of its own. */
export type Occasion = Purpose | 'new_owner';

/** What must be known to choose a password. */
export type OpenChoice = Omit<OpenedLinkDto, 'purpose'> & { readonly purpose: Occasion };

/** Looks at a link, or at the code beside it in the mail, which changes nothing. */
export function inspection(purpose: Purpose, token: string) {
  return queryOptions({
    queryKey: ['password-link', purpose, token],
    queryFn: () => inspected(inspectPasswordLinks({ body: { purpose, token } })),
  });
}
