import { ActForm, type ActFormProps } from '../../acts/act-form';
import { staffAccount } from '../account/account-queries';
import { useIdentityCheck } from '../identity-check/use-identity-check';

interface Props<Name extends string, Answer> extends Omit<ActFormProps<Name, Answer>, 'changes'> {
  readonly accountId: string;
}

/** Does something about an account as staff, once it is confirmed, and known who asks for it where that matters. */
export function StaffActForm<Answer, Name extends string = never>({ accountId, act, ...props }: Props<Name, Answer>) {
  const { checked, dialog } = useIdentityCheck(accountId);
  return (
    <>
      <ActForm {...props} act={(given) => checked(() => act(given))} changes={[staffAccount(accountId)]} />
      {dialog}
    </>
  );
}
