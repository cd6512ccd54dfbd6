import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { choosePasswordLinks } from '../../api/generated';
import { ChoosePasswordForm } from './choose-password-form';
import { DeadLinkScreen } from './dead-link-screen';
import { deadLinkOf } from './dead-link';
import { type Purpose, useLinkToken } from './link-token';
import { inspection } from './opened-link';
import { NotOpenedScreen, OpeningScreen } from './opening-screen';
import { PasswordChosenScreen } from './password-chosen-screen';

interface LinkProps {
  readonly purpose: Purpose;
  readonly token: string;
}

/** The page that a link from a mail leads to. */
export function PasswordLinkPage({ purpose }: { readonly purpose: Purpose }) {
  const token = useLinkToken(purpose);
  if (token === null) return <DeadLinkScreen link={{ reason: 'missing' }} />;
  // Another link in the same tab begins anew.
  return <OpenedLink key={token} purpose={purpose} token={token} />;
}

function OpenedLink({ purpose, token }: LinkProps) {
  const queryClient = useQueryClient();
  const asked = inspection(purpose, token);
  const { data: inspected, error, isFetching, refetch } = useQuery(asked);
  const choice = useMutation({
    mutationFn: (password: string) => choosePasswordLinks({ body: { purpose, token, password } }),
    onError: (failure) => {
      const dead = deadLinkOf(failure);
      if (dead) queryClient.setQueryData(asked.queryKey, { dead });
    },
  });

  if (choice.isSuccess) return <PasswordChosenScreen purpose={purpose} userName={choice.data.userName} />;
  if (inspected?.dead) return <DeadLinkScreen link={inspected.dead} renewable={{ purpose, token }} />;
  if (inspected?.live) return <ChoosePasswordForm link={inspected.live} choice={choice} />;
  if (error && !isFetching) return <NotOpenedScreen failure={error} onRetry={() => void refetch()} />;
  return <OpeningScreen />;
}
