import { ActionIcon, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './scheme-switch.module.css';

const SCHEMES = ['light', 'dark'] as const;
const PICTURES = {
  light: 'M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10ZM11 1h2v4h-2zM11 19h2v4h-2zM1 11h4v2H1zM19 11h4v2h-4z',
  dark: 'M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z',
};

/**
 * Offers the other colours: which these are, the style sheet knows, as early as the page has colours. Whoever so comes back to those
 * of the system follows it again.
 */
export function SchemeSwitch() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const change = () => {
    const ofSystem = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    const now = colorScheme === 'auto' ? ofSystem : colorScheme;
    const other = now === 'dark' ? 'light' : 'dark';
    setColorScheme(other === ofSystem ? 'auto' : other);
  };
  return (
    <ActionIcon variant="subtle" size="lg" onClick={change}>
      {SCHEMES.map((scheme) => (
        <svg
          key={scheme}
          className={classes[scheme]}
          role="img"
          aria-label={t(`schemes.${scheme}`)}
          viewBox="0 0 24 24"
          width={18}
          height={18}
          fill="currentColor"
        >
          <path d={PICTURES[scheme]} />
        </svg>
      ))}
    </ActionIcon>
  );
}
