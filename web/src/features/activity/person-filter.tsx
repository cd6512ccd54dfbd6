import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './activity.module.css';
import type { ActivitySearch } from './activity-search';
import { usePeople } from './use-people';

interface Props {
  readonly asked: ActivitySearch;
  readonly onAsk: (next: ActivitySearch) => void;
}

/** Whose entries: what a person did, or what was done to them. The browser proposes user names while one is typed. */
export function PersonFilter({ asked, onAsk }: Props) {
  const { t } = useTranslation('activity');
  const { accountId, actorId, ...rest } = asked;
  const id = accountId ?? actorId;
  const [typed, setTyped] = useState<string>();
  const [isActor, setIsActor] = useState(actorId !== undefined);
  const { people, userName } = usePeople(typed ?? '', id);

  const ask = (person: string | undefined, acts: boolean) =>
    onAsk({ ...rest, ...(person && (acts ? { actorId: person } : { accountId: person })) });
  const type = (text: string) => {
    setTyped(text);
    const meant = people.find((person) => person.userName.toLowerCase() === text.trim().toLowerCase());
    if (meant?.id !== id) ask(meant?.id, isActor);
  };
  const shown = id === undefined ? (typed ?? '') : (userName ?? '');
  return (
    <>
      <TextInput
        className={classes.person}
        label={t('person')}
        placeholder={t('personText')}
        name="activity-person"
        autoComplete="off"
        size="md"
        list="activity-people"
        maxLength={100}
        value={typed ?? shown}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <datalist id="activity-people">
        {people.map((person) => (
          <option key={person.id} value={person.userName}>
            {person.displayName}
          </option>
        ))}
      </datalist>
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
    </>
  );
}
