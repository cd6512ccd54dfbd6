import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type IdentityCheckDto, recordIdentityChecks } from '../../../api/generated';
import { Loaded } from '../../../components/loaded';
import { ActForm } from '../../acts/act-form';
import { staffAccount } from '../account/account-queries';
import { identityChecks } from './identity-checks';

const METHODS = ['called_back', 'document_seen', 'known_answers', 'in_person'] as const;

interface Props {
  readonly accountId: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Writes down how it was found out that it is the person of the account who asks for help. */
export function IdentityCheckDialog({ accountId, onDone, onCancel }: Props) {
  const { t } = useTranslation('identityCheck');
  const query = useQuery(identityChecks(accountId));
  const choices = METHODS.map((value) => ({ value, label: t(`methods.${value}`) }));
  return (
    <ActForm
      title={t('title')}
      submit={t('submit')}
      fields={[
        {
          name: 'method',
          label: t('method.label'),
          missing: t('method.missing'),
          kind: [{ value: '', label: t('method.none') }, ...choices],
        },
        {
          name: 'note',
          label: t('note.label'),
          description: t('note.description'),
          missing: t('note.missing'),
          kind: 'paragraph',
        },
      ]}
      act={({ method, note }) =>
        recordIdentityChecks({
          path: { accountId },
          body: { method: method as IdentityCheckDto['method'], note },
        })
      }
      changes={[staffAccount(accountId)]}
      onDone={onDone}
      onCancel={onCancel}
    >
      <Text>{t('text')}</Text>
      <Loaded query={query} lines={1}>
        {({ countsForMinutes }) => <Text>{t('counts', { count: countsForMinutes })}</Text>}
      </Loaded>
    </ActForm>
  );
}
