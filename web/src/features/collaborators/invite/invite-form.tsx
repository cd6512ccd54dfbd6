import { Button, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { type SubmitEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvitedCollaboratorDto } from '../../../api/generated';
import { Card } from '../../../components/card';
import { FailureNotice } from '../../../components/failure-notice';
import { type Language, LANGUAGES } from '../../../lib/languages';
import { useOneAtATime } from '../../../lib/one-at-a-time';
import { PermissionChoice } from '../permissions/permission-choice';
import { ChosenNameField } from './chosen-name-field';
import { type Given, MUST_BE_GIVEN, useInvitation } from './use-invitation';

interface Props {
  /** the part of the user name behind the slash */
  readonly principalName: string;
  readonly onInvited: (invited: InvitedCollaboratorDto) => void;
}

/** Who it is, where the mail goes, and what they may do. */
export function InviteForm({ principalName, onInvited }: Props) {
  const { t, i18n } = useTranslation('invitation');
  const fields = useRef<HTMLFormElement>(null);
  const begin = useOneAtATime();
  const draft = useInvitation(i18n.language as Language);
  const { invitation, change, sending } = draft;
  const isRefusedField = MUST_BE_GIVEN.some((given) => draft.refusalOf(given));

  const faultOf = (given: Given) =>
    draft.mayComplainOf(given) && (draft.isMissing(given) ? t(`${given}.missing`) : draft.refusalOf(given));
  const focus = (given: Given) =>
    fields.current?.querySelector<HTMLInputElement>(`[name="collaborator-${given}"]`)?.focus();
  const onError = (failure: Error) => {
    const refused = MUST_BE_GIVEN.find((given) => draft.refusalOf(given, failure));
    if (refused) focus(refused);
  };
  const send = (over: () => void) => sending.mutate(undefined, { onSuccess: onInvited, onError, onSettled: over });
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    draft.submit();
    const missing = MUST_BE_GIVEN.find(draft.isMissing);
    if (missing) focus(missing);
    else begin(send);
  };

  return (
    <form ref={fields} onSubmit={onSubmit} noValidate>
      <Stack gap="md">
        <Card title={t('person')}>
          <TextInput
            label={t('displayName.label')}
            name="collaborator-displayName"
            autoComplete="off"
            maxLength={200}
            size="md"
            value={invitation.displayName}
            onChange={(event) => change({ displayName: event.currentTarget.value })}
            error={faultOf('displayName')}
            errorProps={{ role: 'alert' }}
          />
          <ChosenNameField
            name={invitation.chosenName}
            principalName={principalName}
            fault={faultOf('chosenName')}
            isTaken={sending.error?.message === 'accounts/user-name-taken'}
            onName={(ownName) => change({ ownName })}
          />
          <TextInput
            label={t('email.label')}
            description={t('email.description')}
            type="email"
            name="collaborator-email"
            autoComplete="off"
            size="md"
            value={invitation.email}
            onChange={(event) => change({ email: event.currentTarget.value })}
            error={faultOf('email')}
            errorProps={{ role: 'alert' }}
          />
          <NativeSelect
            label={t('language.label')}
            size="md"
            value={invitation.language}
            data={LANGUAGES.map((language) => ({ value: language, label: t(`language.${language}`) }))}
            onChange={({ currentTarget: { value } }) => change({ language: value as Language })}
          />
        </Card>
        <Card title={t('permissions')}>
          <Text className="quiet">{t('permissionsText')}</Text>
          <PermissionChoice chosen={invitation.permissions} onChoose={(permissions) => change({ permissions })} />
        </Card>
        {sending.error && !isRefusedField && !sending.isPending && (
          <FailureNotice failure={sending.error} comfort={t('stillHere')} />
        )}
        <div>
          <Button type="submit" size="md" loading={sending.isPending}>
            {t('submit')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
