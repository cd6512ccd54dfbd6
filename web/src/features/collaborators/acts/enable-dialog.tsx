import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { type HoldDto, liftHolds } from '../../../api/generated';
import { Loaded } from '../../../components/loaded';
import { inWords } from '../../../lib/in-words';
import type { Language } from '../../../lib/languages';
import { collaboratorAccess } from '../collaborator-queries';
import type { ActProps } from './act-props';
import { CollaboratorActForm } from './collaborator-act-form';

/** Takes away what the customer's side has placed by hand, and shows it before. What support has placed, support takes away. */
export function EnableDialog({ collaborator: { id, displayName }, onDone, onCancel }: ActProps) {
  const { t, i18n } = useTranslation('acts');
  const access = useQuery(collaboratorAccess(id));
  const placedByHand = access.data?.holds.filter(({ kind }) => kind === 'disabled') ?? [];
  const liftable = placedByHand.filter((hold): hold is HoldDto & { id: string } => hold.youMayLift && 'id' in hold);
  const moment = (at: string) => inWords(new Date(at), i18n.language as Language);
  return (
    <CollaboratorActForm
      collaboratorId={id}
      title={t('enable.title', { displayName })}
      submit={t('enable.submit')}
      isWaiting={liftable.length === 0}
      act={() => Promise.all(liftable.map((hold) => liftHolds({ path: { accountId: id, holdId: hold.id } })))}
      onDone={() => onDone()}
      onCancel={onCancel}
    >
      <Loaded query={access}>
        {({ holds }) => (
          <>
            {placedByHand.map(({ since, reason, youMayLift, nextStep }) => (
              <Fragment key={since}>
                <Text>{t('enable.hold', { since: moment(since) })}</Text>
                {reason && <Text>{t('enable.reason', { reason })}</Text>}
                {!youMayLift && <Text>{nextStep.text}</Text>}
              </Fragment>
            ))}
            {holds.length > placedByHand.length && <Text>{t('enable.others')}</Text>}
          </>
        )}
      </Loaded>
    </CollaboratorActForm>
  );
}
