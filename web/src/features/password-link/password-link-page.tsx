import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { choosePasswordLinks } from '../../api/generated';
import { NotOpenedScreen, OpeningScreen } from '../../components/opening-screens';
import { deadLinkOf } from '../../lib/dead-link';
import { useLinkToken } from '../../lib/link-token';
import { ChoosePasswordForm } from './choose-password-form';
import { DeadLinkScreen } from './dead-link-screen';
import { inspection, type Purpose } from './opened-link';
import { PasswordChosenScreen } from './password-chosen-screen';
import { TypeCodeForm } from './type-code-form';

interface LinkProps {
  readonly purpose: Purpose;
  readonly token: string;
  readonly onTypeCode: () => void;
}

/** The page that a link from a mail leads to. Whoever comes without one types the code from the same mail. */
export function PasswordLinkPage({ purpose }: { readonly purpose: Purpose }) {
  const { token, replace, forget } = useLinkToken(purpose);
  if (token === null) return <TypeCodeForm purpose={purpose} onFound={replace} />;
  // Another link in the same tab begins anew.
  return <OpenedLink key={token} purpose={purpose} token={token} onTypeCode={forget} />;
}

function OpenedLink({ purpose, token, onTypeCode }: LinkProps) {
  const queryClient = useQueryClient();
  const asked = inspection(purpose, token);
  const { data: link, error, isFetching, refetch } = useQuery(asked);
  const choice = useMutation({
    mutationFn: (password: string) => choosePasswordLinks({ body: { purpose, token, password } }),
    onError: (failure) => {
      const dead = deadLinkOf(failure);
      if (dead) queryClient.setQueryData(asked.queryKey, { dead });
    },
  });

  if (choice.isSuccess) return <PasswordChosenScreen purpose={purpose} chosen={choice.data} />;
  if (link?.dead) return <DeadLinkScreen link={link.dead} sent={{ purpose, token }} onTypeCode={onTypeCode} />;
  if (link?.live) return <ChoosePasswordForm link={link.live} choice={choice} />;
  if (error && !isFetching) return <NotOpenedScreen failure={error} onRetry={() => void refetch()} />;
  return <OpeningScreen />;
}
