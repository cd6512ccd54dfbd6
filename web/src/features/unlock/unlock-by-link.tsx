import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { byLinkUnlocking, inspectUnlocking } from '../../api/generated';
import { NotOpenedScreen, OpeningScreen } from '../../components/opening-screens';
import { deadLinkOf, inspected } from '../../lib/dead-link';
import { ConfirmScreen } from './confirm-screen';
import { DeadUnlockScreen } from './dead-unlock-screen';
import { UnlockedScreen } from './unlocked-screen';

interface Props {
  readonly token: string;
  readonly onAskForCode: () => void;
}

/** What the link from the mail leads to, from the question to its outcome. */
export function UnlockByLink({ token, onAskForCode }: Props) {
  const queryClient = useQueryClient();
  const queryKey = ['unlock-link', token];
  const {
    data: link,
    error,
    isFetching,
    refetch,
  } = useQuery({ queryKey, queryFn: () => inspected(inspectUnlocking({ body: { token } })) });
  const unlock = useMutation({
    mutationFn: () => byLinkUnlocking({ body: { token } }),
    onError: (failure) => {
      const dead = deadLinkOf(failure);
      if (dead) queryClient.setQueryData(queryKey, { dead });
    },
  });

  if (unlock.isSuccess) return <UnlockedScreen unlocked={unlock.data} />;
  if (link?.dead) return <DeadUnlockScreen link={link.dead} onAskForCode={onAskForCode} />;
  if (link?.live) return <ConfirmScreen userName={link.live.userName} unlock={unlock} />;
  if (error && !isFetching) return <NotOpenedScreen failure={error} onRetry={() => void refetch()} />;
  return <OpeningScreen />;
}
