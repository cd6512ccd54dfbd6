import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { paths } from '../config/paths';

/** The way to the page where one signs in. */
export function SignInLink({ variant = 'filled' }: { readonly variant?: 'filled' | 'default' }) {
  const { t } = useTranslation();
  return (
    <Button component="a" href={paths.signIn} variant={variant} size="md" fullWidth>
      {t('signIn')}
    </Button>
  );
}
