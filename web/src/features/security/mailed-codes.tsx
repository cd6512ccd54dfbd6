import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { chooseMailedCodesOwnSecondFactor, giveUpMailedCodesOwnSecondFactor } from '../../api/generated';
import { FailureNotice } from '../../components/failure-notice';
import { inWords } from '../../lib/in-words';
import type { Language } from '../../lib/languages';
import { useAct } from '../inside/use-act';
import { SECOND_FACTOR } from './second-factor-query';

interface Props {
  /** null: they weren't chosen */
  readonly since: string | null;
  readonly hasApp: boolean;
  /** they are asked for without being chosen */
  readonly isRequired: boolean;
}

/** Codes by mail, for whoever wants a second factor without an app. While there is an app, its codes are asked for. */
export function MailedCodes({ since, hasApp, isRequired }: Props) {
  const { t, i18n } = useTranslation('security');
  const choose = useAct(() => chooseMailedCodesOwnSecondFactor(), SECOND_FACTOR);
  const giveUp = useAct(() => giveUpMailedCodesOwnSecondFactor(), SECOND_FACTOR);
  if (isRequired) return <Text>{t('mailed.required')}</Text>;
  if (since === null && hasApp) return null;
  const act = since === null ? choose : giveUp;
  const when = inWords(new Date(since ?? 0), i18n.language as Language);
  return (
    <>
      <Text>{since === null ? t('mailed.offer') : t(hasApp ? 'mailed.behindApp' : 'mailed.since', { when })}</Text>
      {act.error && !act.isPending && <FailureNotice failure={act.error} />}
      <div>
        <Button variant="default" loading={act.isPending} onClick={() => act.mutate(undefined)}>
          {t(since === null ? 'mailed.choose' : 'mailed.giveUp')}
        </Button>
      </div>
    </>
  );
}
