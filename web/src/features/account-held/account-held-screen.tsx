import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HoldDto, Problem } from '../../api/generated';
import { Screen } from '../../components/screen';
import type { ApiFailure } from '../../lib/api-failure';
import { HoldList } from './hold-list';
import { LockedScreen } from './locked-screen';

interface Props {
  readonly refusal: ApiFailure;
  /** the name that was typed */
  readonly identifier: string;
  readonly onBeginAnew: () => void;
}

/** Why nobody gets in with the right password, each reason with what can be done about it. */
export function AccountHeldScreen({ refusal: { problem }, identifier, onBeginAnew }: Props) {
  const { t } = useTranslation('accountHeld');
  const held: (Problem & { readonly holds?: HoldDto[] }) | undefined = problem;
  const { title = '', detail = '', holds } = held ?? {};
  if (!holds) return <LockedScreen title={title} identifier={identifier} onBeginAnew={onBeginAnew} />;
  return (
    <Screen title={title}>
      <Text>{detail}</Text>
      <HoldList holds={holds} identifier={identifier} />
      <Button variant="subtle" size="md" fullWidth onClick={onBeginAnew}>
        {t('anew')}
      </Button>
    </Screen>
  );
}
