import type { ReactNode } from 'react';
import mark from '../assets/mark.svg';
import { paths } from '../config/paths';
import { LanguageSwitch } from './language-switch';
import { SchemeSwitch } from './scheme-switch';
import classes from './page-frame.module.css';

/** What every page has around it. The sheet hangs from the top, so that whatever it holds grows downwards only. */
export function PageFrame({ children }: { readonly children: ReactNode }) {
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <a href={paths.signIn} className={classes.brand}>
          <img src={mark} alt="" width={28} height={28} fetchPriority="low" />
          Titolare
        </a>
        <SchemeSwitch />
        <LanguageSwitch />
      </header>
      <main className={classes.sheet}>{children}</main>
    </div>
  );
}
