import { queryOptions } from '@tanstack/react-query';
import { inspectPasswordLinks, type LinkDto } from '../../api/generated';
import { inspected } from '../../lib/dead-link';

/** What a link from a mail is for; the page that it opens tells. */
export type Purpose = LinkDto['purpose'];

/** Looks at a link, or at the code beside it in the mail, which changes nothing. */
export function inspection(purpose: Purpose, token: string) {
  return queryOptions({
    queryKey: ['password-link', purpose, token],
    queryFn: () => inspected(inspectPasswordLinks({ body: { purpose, token } })),
  });
}
