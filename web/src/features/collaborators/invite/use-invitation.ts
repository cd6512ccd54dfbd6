import { useState } from 'react';
import { inviteCollaborators } from '../../../api/generated';
import { fieldFault } from '../../../lib/field-fault';
import type { Language } from '../../../lib/languages';
import { useAct } from '../../inside/use-act';
import { COLLABORATORS } from '../collaborator-queries';
import { type Grant, written } from '../permissions/grants';
import { proposedName } from './proposed-name';

export interface Invitation {
  readonly displayName: string;
  readonly email: string;
  readonly language: Language;
  readonly permissions: readonly Grant[];
  /** undefined: the one that is proposed */
  readonly ownName?: string;
}

export const MUST_BE_GIVEN = ['displayName', 'chosenName', 'email'] as const;
export type Given = (typeof MUST_BE_GIVEN)[number];

/** The service calls the name by what it becomes. */
const CALLED_BY_THE_SERVICE: Readonly<Record<Given, readonly string[]>> = {
  displayName: ['displayName'],
  chosenName: ['chosenName', 'userName'],
  email: ['email'],
};

/** An invitation while it is written. @param language of who writes it */
export function useInvitation(language: Language) {
  const [invitation, setInvitation] = useState<Invitation>({ displayName: '', email: '', language, permissions: [] });
  const { displayName, email, permissions, ownName } = invitation;
  const chosenName = ownName ?? proposedName(displayName);
  const values = { displayName, chosenName, email };
  const [submitted, setSubmitted] = useState<typeof values>();
  const sending = useAct(
    () =>
      inviteCollaborators({
        body: { ...values, language: invitation.language, permissions: permissions.map(written) },
      }),
    COLLABORATORS,
  );
  const refusalOf = (given: Given, failure: Error | null = sending.error) =>
    CALLED_BY_THE_SERVICE[given].map((field) => fieldFault(failure, field)).find(Boolean);
  return {
    invitation: { ...invitation, chosenName },
    change: (changed: Partial<Invitation>) => setInvitation((before) => ({ ...before, ...changed })),
    sending,
    submit: () => setSubmitted(values),
    isMissing: (given: Given) => values[given].trim() === '',
    /** whether a fault may be told of a field: not while it is being put right */
    mayComplainOf: (given: Given) => submitted?.[given] === values[given] && !sending.isPending,
    refusalOf,
  };
}
