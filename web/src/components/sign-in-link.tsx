import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { paths } from '../config/paths';
import { keepIdentifier } from '../lib/kept-identifier';

interface Props {
  /** of the account, where it is known: it needn't be typed there again */
  readonly userName?: string;
}

/** The way to the page where one signs in. */
export function SignInLink({ userName }: Props) {
  const { t } = useTranslation();
  const keep = () => userName !== undefined && keepIdentifier(userName);
  return (
    <Button component="a" href={paths.signIn} size="md" fullWidth onClick={keep}>
      {t('signIn')}
    </Button>
  );
}
