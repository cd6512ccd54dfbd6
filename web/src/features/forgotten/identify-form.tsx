import { Button, Radio, Stack, Text, TextInput } from '@mantine/core';
import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Radio.css';
import type { UseMutationResult } from '@tanstack/react-query';
import { type SubmitEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecoveryAnswerDto } from '../../api/generated';
import { FailureNotice } from '../../components/failure-notice';
import { Screen } from '../../components/screen';
import { SignInAnchor } from '../../components/sign-in-anchor';
import { fieldFault } from '../../lib/field-fault';
import { useOneAtATime } from '../../lib/one-at-a-time';
import { HOME_COUNTRY } from './countries';
import { TaxCountry } from './tax-country';
import type { Search } from './use-search';
import { FIELDS, type Way } from './ways';

interface Props {
  readonly what: 'userName' | 'password';
  readonly ways: readonly Way[];
  readonly search: Search;
  readonly request: UseMutationResult<RecoveryAnswerDto, Error, void>;
}

/** Asks what somebody still remembers, in one field. What was typed for another way is still there when they come back to it. */
export function IdentifyForm({ what, ways, search, request }: Props) {
  const { t } = useTranslation('forgotten');
  const { way, value, country, choose, type, chooseCountry } = search;
  const asked = `${way} ${country} ${value}`;
  const isForeign = way === 'taxNumber' && country !== HOME_COUNTRY;
  const field = useRef<HTMLInputElement>(null);
  const begin = useOneAtATime();
  const [submitted, setSubmitted] = useState<string>();
  const isMissing = value.trim() === '';
  const refusal = fieldFault(request.error, way);
  const mayComplain = submitted === asked && !request.isPending;

  const ask = (over: () => void) =>
    request.mutate(undefined, {
      onError: (failure) => fieldFault(failure, way) && field.current?.focus(),
      onSettled: over,
    });
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    setSubmitted(asked);
    if (isMissing) field.current?.focus();
    else begin(ask);
  };

  return (
    <Screen title={t(`${what}.title`)}>
      <Text>{t(`${what}.text`)}</Text>
      <form onSubmit={onSubmit} noValidate>
        <Stack gap="md">
          <Radio.Group size="md" label={t('choice')} value={way} onChange={choose}>
            <Stack gap="xs" mt={4}>
              {ways.map((each) => (
                <Radio key={each} value={each} label={t(`ways.${each}.choice`)} />
              ))}
            </Stack>
          </Radio.Group>
          <TextInput
            key={way}
            ref={field}
            label={t(isForeign ? 'country.number' : `ways.${way}.label`)}
            description={t(`ways.${way}.description`)}
            name={FIELDS[way].autoComplete === 'off' ? 'tax-number' : FIELDS[way].autoComplete}
            {...FIELDS[way]}
            autoCorrect="off"
            spellCheck={false}
            size="md"
            value={value}
            onChange={(event) => type(event.currentTarget.value)}
            error={mayComplain && (isMissing ? t(isForeign ? 'country.missing' : `ways.${way}.missing`) : refusal)}
            errorProps={{ role: 'alert' }}
          />
          {way === 'taxNumber' && <TaxCountry country={country} onChoose={chooseCountry} />}
          {request.error && !refusal && mayComplain && (
            <FailureNotice failure={request.error} comfort={t('stillHere')} />
          )}
          <Button type="submit" size="md" fullWidth loading={request.isPending}>
            {t(`${what}.submit`)}
          </Button>
        </Stack>
      </form>
      <SignInAnchor>{t('back')}</SignInAnchor>
    </Screen>
  );
}
