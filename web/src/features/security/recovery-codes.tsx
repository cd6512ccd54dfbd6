import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NewCodesDialog } from './acts/new-codes-dialog';
import { ShownCodes } from './shown-codes';

/** Codes on paper, for when the app or the mail is not at hand. @param unused how many still work */
export function RecoveryCodes({ unused }: { readonly unused: number }) {
  const { t } = useTranslation('security');
  const [state, setState] = useState<'idle' | 'asking' | 'put-away'>('idle');
  const [codes, setCodes] = useState<readonly string[]>();
  const putAway = () => {
    setCodes(undefined);
    setState('put-away');
  };
  const show = (made: readonly string[]) => {
    setCodes(made);
    setState('idle');
  };
  if (codes) return <ShownCodes codes={codes} onDone={putAway} />;
  return (
    <>
      <Text>{t('codes.left', { count: unused })}</Text>
      <div>
        <Button variant="default" autoFocus={state === 'put-away'} onClick={() => setState('asking')}>
          {t('codes.make')}
        </Button>
      </div>
      {state === 'asking' && <NewCodesDialog unused={unused} onDone={show} onCancel={() => setState('idle')} />}
    </>
  );
}
