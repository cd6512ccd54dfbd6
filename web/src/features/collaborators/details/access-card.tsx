import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CollaboratorDetailsDto, CollaboratorDto } from '../../../api/generated';
import { Card } from '../../../components/card';
import { Loaded } from '../../../components/loaded';
import { inWords } from '../../../lib/in-words';
import type { Language } from '../../../lib/languages';
import { HoldList } from '../../account-held/hold-list';
import type { Act } from '../acts/acts';
import { allActsFor } from '../acts/acts-for';
import { collaboratorAccess } from '../collaborator-queries';
import { AwaitedLink } from './awaited-link';
import { StateBadge } from '../../../components/state-badge';

interface Props {
  readonly collaborator: CollaboratorDetailsDto;
  readonly onChoose: (act: Act, collaborator: CollaboratorDto) => void;
}

/** May the account be used, and if not, why, since when, and what can be done about it? */
export function AccessCard({ collaborator, onChoose }: Props) {
  const { t, i18n } = useTranslation('collaborator');
  const { t: tAct } = useTranslation('acts');
  const access = useQuery(collaboratorAccess(collaborator.id));
  const { state, deactivatedAt } = collaborator;
  const moment = (at: string) => inWords(new Date(at), i18n.language as Language);
  return (
    <Card title={t('access.title')}>
      <div>
        <StateBadge state={state} />
      </div>
      {deactivatedAt ? (
        <Text>{t('access.deactivated', { when: moment(deactivatedAt) })}</Text>
      ) : (
        <Loaded query={access} lines={4}>
          {({ holds }) => (
            <>
              <Text>{t(holds.length === 0 ? 'access.usable' : 'access.held')}</Text>
              {holds.length > 0 && <HoldList holds={holds} level={3} />}
              <AwaitedLink {...collaborator} />
              <Group gap="sm">
                {allActsFor(collaborator, holds).map((act) => (
                  <Button key={act} variant="default" onClick={() => onChoose(act, collaborator)}>
                    {tAct(`open.${act}`)}
                  </Button>
                ))}
              </Group>
            </>
          )}
        </Loaded>
      )}
    </Card>
  );
}
