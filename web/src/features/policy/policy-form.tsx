import { Button, Group, Stack, Text } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { type SubmitEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PolicyDto } from '../../api/generated';
import { Card } from '../../components/card';
import { FailureNotice } from '../../components/failure-notice';
import { Room } from '../../components/room';
import { fieldFault } from '../../lib/field-fault';
import { useOneAtATime } from '../../lib/one-at-a-time';
import { Said } from '../acts/said';
import { type Draft, draftOf, notNumbers } from './draft';
import type { Foreseen } from './foresee';
import { ProfileChoice } from './profile-choice';
import { SettingField } from './setting-field';
import { ALL_SETTINGS, GROUPS, type Setting, SETTINGS } from './settings';

interface Props {
  readonly policy: PolicyDto;
  readonly draft: Draft;
  readonly onType: (draft: Draft) => void;
  readonly preview: UseMutationResult<Foreseen, Error, Draft>;
  readonly onPreviewed: () => void;
  readonly onCancel: () => void;
}

/** All settings to be decided, perhaps beginning with a profile. Leads to what that would change. */
export function PolicyForm({ policy, draft, onType, preview, onPreviewed, onCancel }: Props) {
  const { t } = useTranslation('policy');
  const form = useRef<HTMLFormElement>(null);
  const begin = useOneAtATime();
  const [submitted, setSubmitted] = useState<Draft>();
  const [profile, setProfile] = useState<string>();
  const unfit = submitted ? notNumbers(submitted) : [];

  const fault = (setting: Setting) => {
    if (submitted?.[setting] !== draft[setting]) return undefined;
    return unfit.includes(setting) ? t('form.notNumber') : (fieldFault(preview.error, setting) ?? undefined);
  };
  const goTo = (setting: Setting | undefined) =>
    form.current?.querySelector<HTMLInputElement>(`[name="policy-${setting}"]`)?.focus();
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    setSubmitted(draft);
    const [first] = notNumbers(draft);
    if (first) {
      preview.reset();
      goTo(first);
      return;
    }
    const onError = (failure: Error) => goTo(ALL_SETTINGS.find((setting) => fieldFault(failure, setting)));
    begin((over) => preview.mutate(draft, { onSuccess: onPreviewed, onError, onSettled: over }));
  };
  const isTold = ALL_SETTINGS.some((setting) => fieldFault(preview.error, setting));

  return (
    <Room title={t('form.title')}>
      <Text>{t('form.text')}</Text>
      <ProfileChoice
        onChoose={({ title, policy: start }) => {
          onType(draftOf(start));
          setProfile(title);
        }}
      />
      <Said>{profile === undefined ? '' : t('profiles.used', { title: profile })}</Said>
      <form ref={form} onSubmit={onSubmit} noValidate>
        <Stack gap="md">
          {GROUPS.map((group) => (
            <Card key={group} title={t(`groups.${group}`)}>
              {SETTINGS[group].map((setting) => (
                <SettingField
                  key={setting}
                  setting={setting}
                  typed={draft[setting]}
                  byDefault={policy.defaults[setting]}
                  fault={preview.isPending ? undefined : fault(setting)}
                  onType={(typed) => onType({ ...draft, [setting]: typed })}
                />
              ))}
            </Card>
          ))}
          {preview.error && !isTold && !preview.isPending && <FailureNotice failure={preview.error} />}
          <Group gap="sm">
            <Button type="submit" size="md" loading={preview.isPending}>
              {t('form.submit')}
            </Button>
            <Button variant="default" size="md" onClick={onCancel}>
              {t('back')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Room>
  );
}
