import { Button, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { InvitedCollaboratorDto } from '../../../api/generated';
import { Card } from '../../../components/card';
import { Room } from '../../../components/room';
import { StateBadge } from '../../../components/state-badge';

interface Props {
  readonly invited: InvitedCollaboratorDto;
  readonly onAnother: () => void;
}

/** What happens now, and what comes next. */
export function InvitedScreen({ invited: { id, displayName, userName, email, state }, onAnother }: Props) {
  const { t } = useTranslation('invitation');
  return (
    <Room title={t('invited.title', { displayName })}>
      <Card title={userName}>
        <div>
          <StateBadge state={state} />
        </div>
        <Text>{t('invited.text', { email: email ?? '' })}</Text>
        <Text>{t('invited.userName', { userName })}</Text>
        <Group gap="sm">
          <Button
            renderRoot={(props) => (
              <Link to="/collaborators/$collaboratorId" params={{ collaboratorId: id }} {...props} />
            )}
          >
            {t('invited.details')}
          </Button>
          <Button variant="default" onClick={onAnother}>
            {t('invited.another')}
          </Button>
        </Group>
      </Card>
    </Room>
  );
}
