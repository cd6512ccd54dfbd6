import { useMutation } from '@tanstack/react-query';
import { recoverUserNameRecoveryRequests } from '../../api/generated';
import { AnswerScreen } from './answer-screen';
import { IdentifyForm } from './identify-form';
import { useSearch } from './use-search';
import type { Way } from './ways';

const WAYS: readonly Way[] = ['email', 'taxNumber'];

/** Forgotten the user name: it is mailed to whoever gives an address or a tax number that belongs to one customer. */
export function ForgottenUserNamePage() {
  const search = useSearch('email');
  const request = useMutation({ mutationFn: () => recoverUserNameRecoveryRequests({ body: search.given }) });
  const askAgain = (instead?: Way) => {
    if (instead) search.choose(instead);
    request.reset();
  };
  if (request.isSuccess) return <AnswerScreen request={request} onAskAgain={askAgain} />;
  return <IdentifyForm what="userName" ways={WAYS} search={search} request={request} />;
}
