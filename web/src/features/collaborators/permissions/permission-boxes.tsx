import { Checkbox } from '@mantine/core';
import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Checkbox.css';
import { useTranslation } from 'react-i18next';
import type { PermissionDefinitionDto } from '../../../api/generated';
import classes from './permissions.module.css';
import { useCatalogue } from './use-catalogue';

interface Props {
  readonly title: string;
  readonly definitions: readonly PermissionDefinitionDto[];
  readonly isChosen: (definition: PermissionDefinitionDto) => boolean;
  readonly onFlip: (definition: PermissionDefinitionDto) => void;
}

/** The permissions on one thing, each with what it includes. */
export function PermissionBoxes({ title, definitions, isChosen, onFlip }: Props) {
  const { t } = useTranslation('permissions');
  const { label, labels } = useCatalogue();
  return (
    <fieldset className={classes.boxes}>
      <legend>{title}</legend>
      {definitions.map((definition) => (
        <Checkbox
          key={definition.name}
          size="md"
          iconColor="var(--mantine-primary-color-contrast)"
          label={label(definition.name)}
          description={definition.brings.length > 0 && t('brings', { others: labels(definition.brings) })}
          checked={isChosen(definition)}
          onChange={() => onFlip(definition)}
        />
      ))}
    </fieldset>
  );
}
