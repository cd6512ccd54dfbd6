import { ActForm, type ActFormProps } from '../../acts/act-form';
import { COLLABORATORS } from '../collaborator-queries';

/** Does something to a collaborator, once it is confirmed. */
export function CollaboratorActForm<Answer, Name extends string = never>(
  props: Omit<ActFormProps<Name, Answer>, 'changes'>,
) {
  return <ActForm {...props} changes={[COLLABORATORS]} />;
}
