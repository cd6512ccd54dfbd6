import { Button, Menu, useMantineColorScheme } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SignedInAccountDto } from '../../api/generated';
import { FailureNotice } from '../../components/failure-notice';
import { useOtherLanguage } from '../../components/use-other-language';
import { insidePaths } from '../../config/paths';
import { LANGUAGE_NAMES } from '../../lib/languages';
import { useSignOut } from './use-sign-out';
import classes from './account-menu.module.css';

const SCHEMES = ['light', 'dark', 'auto'] as const;

/** Who is signed in, how they like the portal, and the way out. */
export function AccountMenu({ account: { displayName, userName, role } }: { readonly account: SignedInAccountDto }) {
  const { t } = useTranslation('inside');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { other, change } = useOtherLanguage();
  const signOut = useSignOut();
  return (
    <div className={classes.place}>
      <Menu position="bottom-end" width={260} returnFocus>
        <Menu.Target>
          <Button variant="default" size="sm" className={classes.button} aria-label={t('menu.label', { displayName })}>
            {displayName}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label className={classes.who}>
            {userName} · {t(`roles.${role}`)}
          </Menu.Label>
          <Menu.Item renderRoot={(props) => <Link to={insidePaths.security} {...props} />}>
            {t('sections.security')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item lang={other} onClick={change}>
            {LANGUAGE_NAMES[other]}
          </Menu.Item>
          {SCHEMES.filter((scheme) => scheme !== colorScheme).map((scheme) => (
            <Menu.Item key={scheme} onClick={() => setColorScheme(scheme)}>
              {t(`schemes.${scheme}`)}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => signOut.mutate()}>{t('menu.signOut')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {signOut.error && !signOut.isPending && <FailureNotice failure={signOut.error} />}
    </div>
  );
}
