import { Button, useMantineColorScheme } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SignedInAccountDto } from '../../api/generated';
import { FailureNotice } from '../../components/failure-notice';
import menu from '../../components/menu.module.css';
import { useDisclosure } from '../../components/use-disclosure';
import { useOtherLanguage } from '../../components/use-other-language';
import { insidePaths } from '../../config/paths';
import { LANGUAGE_NAMES } from '../../lib/languages';
import classes from './account-menu.module.css';
import { useSignOut } from './use-sign-out';

const SCHEMES = ['light', 'dark', 'auto'] as const;

/** Who is signed in, how they like the portal, and the way out. */
export function AccountMenu({ account: { displayName, userName, role } }: { readonly account: SignedInAccountDto }) {
  const { t } = useTranslation(['inside', 'common']);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { other, change } = useOtherLanguage();
  const signOut = useSignOut();
  const { place, isOpen, toggle, close, closeOnEscape } = useDisclosure();
  return (
    <div ref={place} className={menu.place} onKeyDown={closeOnEscape}>
      <Button
        variant="default"
        size="sm"
        className={classes.button}
        aria-label={t('menu.label', { displayName })}
        aria-expanded={isOpen}
        aria-controls="account-menu"
        onClick={toggle}
      >
        {displayName}
      </Button>
      <div id="account-menu" className={menu.panel} hidden={!isOpen}>
        <p className={classes.who}>
          {userName} · {t(`roles.${role}`)}
        </p>
        <Link to={insidePaths.security} onClick={close}>
          {t('sections.security')}
        </Link>
        <button type="button" lang={other} onClick={change}>
          {LANGUAGE_NAMES[other]}
        </button>
        {SCHEMES.map((scheme) => (
          <button
            key={scheme}
            type="button"
            aria-pressed={scheme === colorScheme}
            onClick={() => setColorScheme(scheme)}
          >
            {t(`common:schemes.${scheme}`)}
          </button>
        ))}
        <button type="button" onClick={() => signOut.mutate()}>
          {t('menu.signOut')}
        </button>
        {signOut.error && !signOut.isPending && <FailureNotice failure={signOut.error} />}
      </div>
    </div>
  );
}
