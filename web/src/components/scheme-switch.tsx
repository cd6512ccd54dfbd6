import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const PICTURES = {
  light: 'M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10ZM11 1h2v4h-2zM11 19h2v4h-2zM1 11h4v2H1zM19 11h4v2h-4z',
  dark: 'M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z',
};

/** Offers the other colours. Whoever so comes back to those of the system follows it again. */
export function SchemeSwitch() {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const other = useComputedColorScheme() === 'dark' ? 'light' : 'dark';
  const change = () => {
    const ofSystem = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    setColorScheme(other === ofSystem ? 'auto' : other);
  };
  return (
    <ActionIcon variant="subtle" size="lg" aria-label={t(`schemes.${other}`)} onClick={change}>
      <svg viewBox="0 0 24 24" width={18} height={18} fill="currentColor" aria-hidden>
        <path d={PICTURES[other]} />
      </svg>
    </ActionIcon>
  );
}
