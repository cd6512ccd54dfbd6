import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { assignReactivationQueue, type QueuedReactivationDto } from '../../../api/generated';
import { Loaded } from '../../../components/loaded';
import { ActForm } from '../../acts/act-form';
import type { DialogProps } from '../queue/use-dialog';
import { deciders, requests } from './request-queries';

interface Props extends DialogProps {
  readonly request: QueuedReactivationDto;
  /** the member of staff who looks */
  readonly me: string;
}

/** Hands a request to a colleague, who decides it from then on. */
export function HandOverDialog({ request: { id, displayName, assignedTo }, me, onDone, onCancel }: Props) {
  const { t } = useTranslation('requests');
  const query = useQuery(deciders);
  const colleagues = (query.data ?? []).filter((person) => person.id !== me && person.id !== assignedTo);
  return (
    <ActForm
      title={t('handOver.title', { displayName })}
      submit={t('handOver.submit')}
      isWaiting={colleagues.length === 0}
      fields={[
        {
          name: 'to',
          label: t('handOver.to'),
          missing: t('handOver.missing'),
          kind: [
            { value: '', label: t('handOver.none') },
            ...colleagues.map((person) => ({ value: person.id, label: `${person.displayName} · ${person.userName}` })),
          ],
        },
      ]}
      act={({ to }) => assignReactivationQueue({ path: { requestId: id }, body: { to } })}
      changes={[requests]}
      onDone={(_, { to }) => {
        const name = colleagues.find((person) => person.id === to)?.displayName ?? '';
        onDone(t('handOver.done', { displayName, name }));
      }}
      onCancel={onCancel}
    >
      <Loaded query={query} lines={2}>
        {() => <Text>{t(colleagues.length === 0 ? 'handOver.nobody' : 'handOver.text')}</Text>}
      </Loaded>
    </ActForm>
  );
}
