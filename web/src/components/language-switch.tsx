import { Button } from '@mantine/core';
import { LANGUAGE_NAMES } from '../lib/languages';
import { useOtherLanguage } from './use-other-language';

/** Offers the other language, by its own name. */
export function LanguageSwitch() {
  const { other, change } = useOtherLanguage();
  return (
    <Button variant="subtle" size="sm" lang={other} onClick={change}>
      {LANGUAGE_NAMES[other]}
    </Button>
  );
}
