import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HoldDto } from '../../api/generated';
import { paths } from '../../config/paths';
import { inWords } from '../../lib/in-words';
import { keepIdentifier } from '../../lib/kept-identifier';
import type { Language } from '../../lib/languages';
import classes from './hold-list.module.css';

/** Where the next step is taken, if that is a page of the portal. */
const WAYS = {
  unlock_or_reset_password: paths.unlock,
  reset_password: paths.forgottenPassword,
  open_reset_mail: paths.resetPassword,
  open_activation_mail: paths.activate,
  ask_support: paths.reactivation,
} as const;

interface Props {
  readonly holds: readonly HoldDto[];
  /** the name of the reader’s own account, for the page that comes next; left out: it is somebody else’s, who goes there */
  readonly identifier?: string;
  /** of the headings: one below what they stand under */
  readonly level?: 2 | 3;
}

/** What stands in the way: since when, why, and what to do. */
export function HoldList({ holds, identifier, level = 2 }: Props) {
  const { t, i18n } = useTranslation('accountHeld');
  const Heading = `h${level}` as const;
  const moment = (at: string) => inWords(new Date(at), i18n.language as Language);
  return (
    <ul className={classes.holds}>
      {holds.map(({ id, kind, title, since, until, reasonInWords, nextStep }) => (
        <li key={id ?? kind + since}>
          <Heading>{title}</Heading>
          <p className="quiet">
            {t('started', { when: moment(since) })} {until && t('until', { when: moment(until) })}
          </p>
          {reasonInWords && <p className="quiet">{t('reason', { reason: reasonInWords })}</p>}
          <p>{nextStep.text}</p>
          {identifier !== undefined && isWay(nextStep.code) && (
            <Button
              component="a"
              href={WAYS[nextStep.code]}
              size="md"
              fullWidth
              onClick={() => keepIdentifier(identifier)}
            >
              {t(`ways.${nextStep.code}`)}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function isWay(code: string): code is keyof typeof WAYS {
  return code in WAYS;
}
