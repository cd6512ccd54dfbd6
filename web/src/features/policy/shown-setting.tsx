import { useTranslation } from 'react-i18next';
import type { PolicyDto, PolicyField } from '../../api/generated';
import classes from './policy.module.css';
import { useSettingInWords } from './use-setting-in-words';

interface Props {
  readonly setting: PolicyField;
  readonly policy: PolicyDto;
}

/** One setting: what it is set to, what that means, and who has decided it. */
export function ShownSetting({ setting, policy: { values, defaults, overrides } }: Props) {
  const { t } = useTranslation(['policy', 'policySettings']);
  const inWords = useSettingInWords();
  const isOperators = setting === 'overdueInvoicesThatHold';
  const isOwn = !isOperators && overrides[setting] !== undefined;
  const own = isOwn ? t('byYou', { value: inWords(setting, defaults[setting]) }) : t('byDefault');
  return (
    <div className={classes.setting}>
      <dt>{t(`policySettings:${setting}.label`)}</dt>
      <dd>
        <strong className={classes.value}>{inWords(setting, values[setting])}</strong>
        <span className="quiet">{t(`policySettings:${setting}.meaning`)}</span>
        <span className="quiet">{isOperators ? t('byOperator') : own}</span>
      </dd>
    </div>
  );
}
