import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { nextName } from './proposed-name';

interface Props {
  readonly name: string;
  readonly principalName: string;
  readonly fault: string | false | undefined;
  readonly isTaken: boolean;
  readonly onName: (name: string) => void;
}

/** The part before the slash, with the whole name as it will be, and another one where it is taken. */
export function ChosenNameField({ name, principalName, fault, isTaken, onName }: Props) {
  const { t } = useTranslation('invitation');
  const another = nextName(name);
  return (
    <>
      <TextInput
        label={t('chosenName.label')}
        description={t('chosenName.description', { userName: `${name || '…'}/${principalName}` })}
        name="collaborator-chosenName"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        size="md"
        value={name}
        onChange={(event) => onName(event.currentTarget.value)}
        error={fault}
        errorProps={{ role: 'alert' }}
      />
      {fault && isTaken && (
        <div>
          <Button variant="default" onClick={() => onName(another)}>
            {t('chosenName.use', { name: another })}
          </Button>
        </div>
      )}
    </>
  );
}
