import { useTranslation } from 'react-i18next';
import type { CollaboratorDto } from '../../../api/generated';
import { Card } from '../../../components/card';
import facts from '../../../components/facts.module.css';
import { Moment } from '../../../components/moment';
import { inWords } from '../../../lib/in-words';
import type { Language } from '../../../lib/languages';
import classes from './details.module.css';

/** Who it is, and whether mail gets there. */
export function AccountCard({ collaborator }: { readonly collaborator: CollaboratorDto }) {
  const { t, i18n } = useTranslation('collaborator');
  const { userName, email, emailRefusedAt, emailBlockedAt, createdAt, deactivatedAt, state } = collaborator;
  const moment = (at: string) => inWords(new Date(at), i18n.language as Language);
  const isTheirOwn = deactivatedAt === null && state.code !== 'awaiting_activation' && email !== null;
  return (
    <Card title={t('account.title')}>
      <dl className={facts.facts}>
        <dt>{t('account.userName')}</dt>
        <dd>{userName}</dd>
        <dt>{t('account.email')}</dt>
        <dd>
          {email ?? t('account.noAddress')}
          {emailRefusedAt && (
            <p className={classes.trouble}>{t('account.refused', { when: moment(emailRefusedAt) })}</p>
          )}
          {emailBlockedAt && (
            <p className={classes.trouble}>{t('account.blocked', { when: moment(emailBlockedAt) })}</p>
          )}
          {isTheirOwn && <p className="quiet">{t('account.theirOwn')}</p>}
        </dd>
        <dt>{t('account.created')}</dt>
        <dd>
          <Moment at={createdAt} />
        </dd>
      </dl>
    </Card>
  );
}
