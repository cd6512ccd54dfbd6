import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { paths } from '../config/paths';

/** The way to the page where one signs in. */
export function SignInLink() {
  const { t } = useTranslation();
  return (
    <Button component="a" href={paths.signIn} size="md" fullWidth>
      {t('signIn')}
    </Button>
  );
}
