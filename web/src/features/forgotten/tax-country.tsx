import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../lib/languages';
import { countriesByName, HOME_COUNTRY } from './countries';

interface Props {
  readonly country: string;
  readonly onChoose: (country: string) => void;
}

/** Whose tax number it is. Few are asked that: for the others it is the one of home. */
export function TaxCountry({ country, onChoose }: Props) {
  const { t, i18n } = useTranslation('forgotten');
  const [isOpen, setIsOpen] = useState(country !== HOME_COUNTRY);
  if (!isOpen) {
    return (
      <div>
        <Button variant="subtle" onClick={() => setIsOpen(true)}>
          {t('country.other')}
        </Button>
      </div>
    );
  }
  return (
    <NativeSelect
      label={t('country.label')}
      name="country"
      autoComplete="off"
      autoFocus={country === HOME_COUNTRY}
      size="md"
      value={country}
      data={countriesByName(i18n.language as Language)}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    />
  );
}
