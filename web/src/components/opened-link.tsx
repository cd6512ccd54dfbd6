import { useMutation, type UseMutationResult, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type DeadLink, deadLinkOf, inspected } from '../lib/dead-link';
import { problemCode } from '../lib/problem-code';
import { NotOpenedScreen, OpeningScreen } from './opening-screens';

interface Props<Live, Done, Given> {
  /** what the link is for; each purpose has its own */
  readonly purpose: string;
  readonly token: string;
  /** asks the service about the link, which changes nothing */
  readonly inspect: () => Promise<Live>;
  /** does what the link is for */
  readonly act: (given: Given) => Promise<Done>;
  readonly live: (link: Live, act: UseMutationResult<Done, Error, Given>) => ReactNode;
  readonly dead: (link: DeadLink) => ReactNode;
  /** for a link whose matter is closed, although itself it would work; the refusal that says so */
  readonly closed?: { readonly code: string; readonly screen: ReactNode };
  readonly done: (done: Done) => ReactNode;
}

/** What a link from a mail leads to, from the question to its outcome. Another link in the same tab needs another `key`. */
export function OpenedLink<Live, Done, Given = void>(props: Props<Live, Done, Given>) {
  const { purpose, token, inspect, live, dead, closed, done } = props;
  const queryClient = useQueryClient();
  const queryKey = ['mailed-link', purpose, token];
  const asked = useQuery({ queryKey, queryFn: () => inspected(inspect()) });
  const act = useMutation({
    mutationFn: props.act,
    onError: (failure) => {
      const reason = deadLinkOf(failure);
      if (reason) queryClient.setQueryData(queryKey, { dead: reason });
    },
  });
  const { data: link, error, isFetching, refetch } = asked;
  const isClosed = closed && [problemCode(act.error), problemCode(error)].includes(closed.code);

  if (act.isSuccess) return done(act.data);
  if (isClosed) return closed.screen;
  if (link?.dead) return dead(link.dead);
  if (link?.live) return live(link.live, act);
  if (error && !isFetching) return <NotOpenedScreen failure={error} onRetry={() => void refetch()} />;
  return <OpeningScreen />;
}
