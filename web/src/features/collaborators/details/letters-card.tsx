import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LetterDto } from '../../../api/generated';
import { Card } from '../../../components/card';
import rows from '../../../components/rows.module.css';
import { inWords } from '../../../lib/in-words';
import type { Language } from '../../../lib/languages';
import classes from './details.module.css';

/** What became of the last mails. */
export function LettersCard({ letters }: { readonly letters: readonly LetterDto[] }) {
  const { t, i18n } = useTranslation('collaborator');
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
            <Text className="quiet">{inWords(new Date(queuedAt), i18n.language as Language)}</Text>
          </li>
        ))}
      </ul>
    </Card>
  );
}
