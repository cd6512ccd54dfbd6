import { Button, Group, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './security.module.css';

interface Props {
  readonly codes: readonly string[];
  readonly onDone: () => void;
}

/** Shows the codes this once. */
export function ShownCodes({ codes, onDone }: Props) {
  const { t } = useTranslation('security');
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.focus(), []);
  return (
    <div ref={group} tabIndex={-1} role="group" aria-label={t('codes.label')} className={classes.codes}>
      <Text>{t('codes.once')}</Text>
      <ol>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <Group gap="sm">
        <Button onClick={onDone}>{t('codes.done')}</Button>
        <Button variant="default" onClick={() => print()}>
          {t('codes.print')}
        </Button>
      </Group>
    </div>
  );
}
