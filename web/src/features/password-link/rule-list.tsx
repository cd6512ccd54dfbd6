import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RuleInState } from './password-rules';
import classes from './rule-list.module.css';
import { StateIcon } from './state-icon';

interface Props {
  readonly rules: readonly RuleInState[];
}

/** What the password must be like, and how far the one that is being typed is. */
export function RuleList({ rules }: Props) {
  const { t } = useTranslation('passwordLink');
  return (
    <div className={classes.rules}>
      <Rules rules={rules.filter(({ isCheckedAtSaving }) => !isCheckedAtSaving)} />
      <p>{t('rules.atSaving')}</p>
      <Rules rules={rules.filter(({ isCheckedAtSaving }) => isCheckedAtSaving)} />
    </div>
  );
}

function Rules({ rules }: Pick<Props, 'rules'>) {
  const { t } = useTranslation('passwordLink');
  return (
    <ul>
      {rules.map(({ code, text, state }) => (
        <li key={code} data-state={state}>
          <StateIcon state={state} />
          <span>
            {text}
            <VisuallyHidden> ({t(`rules.${state}`)})</VisuallyHidden>
          </span>
        </li>
      ))}
    </ul>
  );
}
