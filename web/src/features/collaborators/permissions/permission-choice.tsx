import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PermissionDefinitionDto } from '../../../api/generated';
import { Loaded } from '../../../components/loaded';
import { More } from '../../../components/more';
import { type Grant, hasGrant, toggle } from './grants';
import { PermissionBoxes } from './permission-boxes';
import { useCatalogue, useMailboxes } from './use-catalogue';

interface Props {
  readonly chosen: readonly Grant[];
  readonly onChoose: (chosen: readonly Grant[]) => void;
}

/** What the last box has brought along, or taken away. */
interface Flip {
  readonly permission: string;
  readonly isGranted: boolean;
  readonly along: readonly string[];
}

/** Boxes for what somebody may do. What comes or goes along with a box is ticked or cleared at once, and told. */
export function PermissionChoice({ chosen, onChoose }: Props) {
  const { t } = useTranslation('permissions');
  const [last, setLast] = useState<Flip>();
  const { query: catalogue, label, labels } = useCatalogue();
  const mailboxes = useMailboxes();

  const flip = (definition: PermissionDefinitionDto, mailboxId: string | null) => {
    const { grants, along } = toggle(chosen, definition, mailboxId);
    const isGranted = hasGrant(grants, { permission: definition.name, mailboxId });
    setLast({ permission: definition.name, isGranted, along });
    onChoose(grants);
  };
  const boxes = (definitions: readonly PermissionDefinitionDto[], title: string, mailboxId: string | null) => (
    <PermissionBoxes
      key={mailboxId}
      title={title}
      definitions={definitions}
      isChosen={({ name }) => hasGrant(chosen, { permission: name, mailboxId })}
      onFlip={(definition) => flip(definition, mailboxId)}
    />
  );

  return (
    <Stack gap="md">
      <Loaded query={catalogue} lines={7}>
        {({ items }) => (
          <>
            <Loaded query={mailboxes} lines={5}>
              {({ pages }) => {
                const all = pages.flatMap((page) => page.items);
                if (all.length === 0) return <Text className="quiet">{t('noMailboxes')}</Text>;
                const onMailbox = items.filter(({ on }) => on === 'mailbox');
                return all.map(({ id, address }) => boxes(onMailbox, address, id));
              }}
            </Loaded>
            <More query={mailboxes} />
            {boxes(
              items.filter(({ on }) => on === 'customer'),
              t('wholeAccount'),
              null,
            )}
          </>
        )}
      </Loaded>
      <Text role="status">
        {last &&
          last.along.length > 0 &&
          t(last.isGranted ? 'cameAlong' : 'wentAlong', {
            chosen: label(last.permission),
            others: labels(last.along),
          })}
      </Text>
    </Stack>
  );
}
