import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../api/generated';
import { Screen } from '../../components/screen';
import { SignInLink } from '../../components/sign-in-link';
import { ApiFailure } from '../../lib/api-failure';
import { inWords } from '../../lib/in-words';
import type { Language } from '../../lib/languages';
import { problemCode } from '../../lib/problem-code';

type Reason = Problem & {
  /** on the person's own side, whom to ask in place of support */
  readonly people?: readonly { readonly displayName: string }[];
  /** when support was asked before */
  readonly askedAt?: string | null;
};

const EXPLAINED = ['support/account-not-disabled', 'support/ask-your-side', 'support/reactivation-already-asked'];

/** Whether support can't be asked, which another try doesn't change. */
export function isExplained(failure: Error | null): failure is ApiFailure {
  return EXPLAINED.includes(problemCode(failure) ?? '');
}

/** Why support can't be asked, and whom to ask, or what to do, in its place. */
export function RefusedScreen({ refusal: { problem } }: { readonly refusal: ApiFailure }) {
  const { t, i18n } = useTranslation('reactivation');
  const reason: Reason | undefined = problem;
  const { code, title = '', detail = '', people = [], askedAt } = reason ?? {};
  return (
    <Screen title={title}>
      <Text>{detail}</Text>
      {people.length > 0 && (
        <ul aria-label={t('people')}>
          {people.map(({ displayName }, place) => (
            <li key={place}>{displayName}</li>
          ))}
        </ul>
      )}
      {askedAt && <Text>{t('askedBefore', { when: inWords(new Date(askedAt), i18n.language as Language) })}</Text>}
      {code === 'support/account-not-disabled' && <SignInLink />}
    </Screen>
  );
}
