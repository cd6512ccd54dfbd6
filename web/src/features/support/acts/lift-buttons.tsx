import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HoldDto } from '../../../api/generated';
import type { Access, Opened } from './act-props';
import { liftableIn } from './acts-for';
import { LiftDialog } from './lift-dialog';

interface Props {
  readonly access: Access;
  readonly rights: readonly string[];
  readonly onOpen: (dialog: Opened) => void;
}

const isForBillingAlone = ({ liftedBy }: HoldDto) => liftedBy.every(({ code }) => code === 'billing-status');

/** What can be lifted by hand, each by a button of its own; of what only a payment lifts, that it is so. */
export function LiftButtons({ access, rights, onOpen }: Props) {
  const { t } = useTranslation('staffActs');
  const isOneOfSeveral = access.holds.length > 1;
  const liftable = liftableIn(access, rights);
  return (
    <>
      {liftable.length > 0 && (
        <Group gap="sm">
          {liftable.map((hold) => (
            <Button
              key={hold.id}
              onClick={() => onOpen((props) => <LiftDialog {...props} hold={hold} isOneOfSeveral={isOneOfSeveral} />)}
            >
              {hold.kind === 'disabled' ? t('open.enable') : t('open.lift', { hold: hold.title })}
            </Button>
          ))}
        </Group>
      )}
      {access.holds.filter(isForBillingAlone).map(({ kind, title, liftedBy }) => (
        <Text key={kind}>{t('notByHand', { hold: title, lifters: liftedBy.map(({ text }) => text).join('; ') })}</Text>
      ))}
    </>
  );
}
