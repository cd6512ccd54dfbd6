import { ActionIcon } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CollaboratorDto } from '../../../api/generated';
import menu from '../../../components/menu.module.css';
import { useDisclosure } from '../../../components/use-disclosure';
import type { Act } from './acts';
import { actsFor } from './acts-for';

interface Props {
  readonly collaborator: CollaboratorDto;
  readonly onChoose: (act: Act, collaborator: CollaboratorDto) => void;
}

/** Three dots, and behind them what can be done to a collaborator. */
export function ActMenu({ collaborator, onChoose }: Props) {
  const { t } = useTranslation('acts');
  const { displayName, userName } = collaborator;
  const { place, isOpen, toggle, close, closeOnEscape } = useDisclosure();
  const choose = (act: Act) => {
    close();
    // where the focus comes back to from the dialog
    place.current?.querySelector('button')?.focus();
    onChoose(act, collaborator);
  };
  return (
    <div ref={place} className={menu.place} onKeyDown={closeOnEscape}>
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label={t('menu', { displayName, userName })}
        aria-expanded={isOpen}
        onClick={toggle}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" fill="currentColor" aria-hidden>
          <circle cx="10" cy="4" r="1.75" />
          <circle cx="10" cy="10" r="1.75" />
          <circle cx="10" cy="16" r="1.75" />
        </svg>
      </ActionIcon>
      {isOpen && (
        <div className={menu.panel}>
          <Link to="/collaborators/$collaboratorId" params={{ collaboratorId: collaborator.id }}>
            {t('details')}
          </Link>
          {actsFor(collaborator).map((act) => (
            <button key={act} type="button" onClick={() => choose(act)}>
              {t(`open.${act}`)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
