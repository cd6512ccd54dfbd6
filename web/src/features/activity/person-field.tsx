import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './activity.module.css';
import { usePeople } from './use-people';

interface Props {
  /** who is meant now */
  readonly id: string | undefined;
  readonly onMean: (id: string | undefined) => void;
}

/** One of one's own customer, by the user name. The browser proposes user names while one is typed. */
export function PersonField({ id, onMean }: Props) {
  const { t } = useTranslation('activity');
  const [typed, setTyped] = useState<string>();
  const { people, userName } = usePeople(typed ?? '', id);
  const type = (text: string) => {
    setTyped(text);
    const meant = people.find((person) => person.userName.toLowerCase() === text.trim().toLowerCase());
    if (meant?.id !== id) onMean(meant?.id);
  };
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
        value={typed ?? userName ?? ''}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <datalist id="activity-people">
        {people.map((person) => (
          <option key={person.id} value={person.userName}>
            {person.displayName}
          </option>
        ))}
      </datalist>
    </>
  );
}
