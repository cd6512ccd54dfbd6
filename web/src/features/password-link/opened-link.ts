import { queryOptions } from '@tanstack/react-query';
import { type OpenedLinkDto, inspectPasswordLinks } from '../../api/generated';
import { type DeadLink, deadLinkOf } from './dead-link';
import type { Purpose } from './link-token';

/** What the service says of a link. That it is dead is an answer like any other, and no failure. */
export type InspectedLink =
  { readonly live: OpenedLinkDto; readonly dead?: never } | { readonly dead: DeadLink; readonly live?: never };

/** Looks at a link, which changes nothing. */
export function inspection(purpose: Purpose, token: string) {
  return queryOptions({
    queryKey: ['password-link', purpose, token],
    queryFn: async (): Promise<InspectedLink> => {
      try {
        return { live: await inspectPasswordLinks({ body: { purpose, token } }) };
      } catch (failure) {
        const dead = deadLinkOf(failure);
        if (dead) return { dead };
        throw failure;
      }
    },
  });
}
