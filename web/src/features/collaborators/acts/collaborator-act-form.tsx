import { ActForm, type ActFormProps } from '../../acts/act-form';
import { COLLABORATORS } from '../collaborator-queries';
import { useReread } from '../use-reread';

interface Props<Name extends string, Answer> extends Omit<ActFormProps<Name, Answer>, 'changes'> {
  readonly collaboratorId: string;
}

/** Does something to a collaborator, once it is confirmed. */
export function CollaboratorActForm<Answer, Name extends string = never>({
  collaboratorId,
  act,
  ...props
}: Props<Name, Answer>) {
  const reread = useReread();
  return (
    <ActForm
      {...props}
      act={async (given) => {
        const answer = await act(given);
        await reread(collaboratorId);
        return answer;
      }}
      changes={[[...COLLABORATORS, collaboratorId, 'access']]}
    />
  );
}
