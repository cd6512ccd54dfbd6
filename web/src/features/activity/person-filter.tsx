import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './activity.module.css';
import type { ActivitySearch } from './activity-search';
import { PersonField } from './person-field';
import { PersonOfStaff } from './person-of-staff';

interface Props {
  readonly asked: ActivitySearch;
  readonly onAsk: (next: ActivitySearch) => void;
}

/** Whose entries: what a person did, or what was done to them. */
export function PersonFilter({ asked, onAsk }: Props) {
  const { t } = useTranslation('activity');
  const { accountId, actorId, ...rest } = asked;
  const isForStaff = rest.customerId !== undefined;
  const id = accountId ?? actorId;
  const [isActor, setIsActor] = useState(actorId !== undefined);

  const ask = (person: string | undefined, acts: boolean) =>
    onAsk({ ...rest, ...(person && (acts ? { actorId: person } : { accountId: person })) });
  return (
    <>
      {isForStaff ? <PersonOfStaff id={id} /> : <PersonField id={id} onMean={(person) => ask(person, isActor)} />}
      {(!isForStaff || id) && (
        <NativeSelect
          className={classes.person}
          label={t('role')}
          size="md"
          value={isActor ? 'actor' : 'subject'}
          data={[
            { value: 'subject', label: t('roles.subject') },
            { value: 'actor', label: t('roles.actor') },
          ]}
          onChange={({ currentTarget: { value } }) => {
            setIsActor(value === 'actor');
            if (id) ask(id, value === 'actor');
          }}
        />
      )}
    </>
  );
}
