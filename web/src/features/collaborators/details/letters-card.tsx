import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LetterDto } from '../../../api/generated';
import { Card } from '../../../components/card';
import { Moment } from '../../../components/moment';
import rows from '../../../components/rows.module.css';
import classes from './details.module.css';

/** What became of the last mails. */
export function LettersCard({ letters }: { readonly letters: readonly LetterDto[] }) {
  const { t } = useTranslation('collaborator');
  return (
    <Card title={t('letters.title')}>
      {letters.length === 0 && <Text>{t('letters.none')}</Text>}
      <ul className={rows.rows}>
        {letters.map(({ id, title, address, state, explanation, serverAnswer, queuedAt }) => (
          <li key={id}>
            <div>
              <Text>{title}</Text>
              <Text className="quiet">{t('letters.to', { address })}</Text>
              <Text className={state === 'failed' ? classes.trouble : 'quiet'}>{explanation}</Text>
              {state !== 'sent' && serverAnswer && (
                <Text className="quiet">{t('letters.server', { answer: serverAnswer })}</Text>
              )}
            </div>
            <Text className="quiet">
              <Moment at={queuedAt} />
            </Text>
          </li>
        ))}
      </ul>
    </Card>
  );
}
