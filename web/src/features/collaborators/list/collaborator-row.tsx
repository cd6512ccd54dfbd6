import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CollaboratorDto } from '../../../api/generated';
import { ActMenu } from '../acts/act-menu';
import type { Act } from '../acts/acts';
import { StateBadge } from '../../../components/state-badge';
import classes from './list.module.css';

interface Props {
  readonly collaborator: CollaboratorDto;
  readonly onChoose: (act: Act, collaborator: CollaboratorDto) => void;
}

/** One collaborator of the list; on a phone, a card. Drawn again only when something about it has changed: there may be thousands. */
export const CollaboratorRow = memo(function CollaboratorRow({ collaborator, onChoose }: Props) {
  const { t } = useTranslation('collaborators');
  const { id, displayName, userName, email, emailRefusedAt, emailBlockedAt, state } = collaborator;
  return (
    <li className={classes.row}>
      <div className={classes.who}>
        <Anchor
          fw={600}
          underline="always"
          renderRoot={(props) => (
            <Link to="/collaborators/$collaboratorId" params={{ collaboratorId: id }} {...props} />
          )}
        >
          {displayName}
        </Anchor>
        <span className="quiet">{userName}</span>
      </div>
      <div className={classes.state}>
        <StateBadge state={state} />
      </div>
      <div className={classes.address}>
        <span className="quiet">{email ?? t('noAddress')}</span>
        {(emailRefusedAt ?? emailBlockedAt) && <span className={classes.refused}>{t('refused')}</span>}
      </div>
      <div className={classes.menu}>
        <ActMenu collaborator={collaborator} onChoose={onChoose} />
      </div>
    </li>
  );
});
